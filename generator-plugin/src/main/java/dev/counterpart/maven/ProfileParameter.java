package dev.counterpart.maven;

import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.profile.Profiles;
import org.apache.maven.plugin.MojoExecutionException;

/** What {@code counterpart.profile} names. */
final class ProfileParameter {

    private ProfileParameter() {}

    static CompatibilityProfile named(String id) throws MojoExecutionException {
        return Profiles.named(id)
                .orElseThrow(() -> new MojoExecutionException(
                        "there is no profile \"" + id + "\"; the profiles are " + Profiles.names()));
    }
}
