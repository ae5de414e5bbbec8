package dev.counterpart.cli;

import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.profile.Profiles;
import dev.counterpart.model.diagnostic.DidYouMean;

/** What {@code --profile} names. */
final class ProfileOption {

    private ProfileOption() {}

    static CompatibilityProfile named(String id) {
        return Profiles.named(id).orElseThrow(() -> {
            String near = DidYouMean.hint(
                    id, Profiles.all().stream().map(CompatibilityProfile::id).toList());
            return new WrongCallException("there is no profile \"" + id + "\"" + (near.isEmpty() ? "" : "; " + near)
                    + "; the profiles are " + Profiles.names());
        });
    }
}
