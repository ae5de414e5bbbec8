package dev.counterpart.maven;

import dev.counterpart.checker.release.ReleaseWriter;
import dev.counterpart.checker.release.ReleasedState;
import dev.counterpart.model.ContractSet;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.jspecify.annotations.NullUnmarked;

/**
 * Freezes every version in the catalog that is not frozen yet, in the catalog's {@code .released}: from then on the gate holds changes
 * against it. Run it when the contracts are published, and commit what it writes.
 */
@Mojo(name = "release", threadSafe = true)
@NullUnmarked
public final class ReleaseMojo extends CatalogMojo {

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        ContractSet contracts = load();
        ReleaseWriter.Written written;
        try {
            written = ReleaseWriter.freeze(contracts, catalog().resolve(ReleasedState.FOLDER));
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(
                    e.getMessage() + ": " + e.getCause().getMessage(), e);
        }
        written.written().forEach(version -> getLog().info("released " + version));
        if (!written.refused().isEmpty()) {
            throw new MojoFailureException("released already, with other contents: "
                    + String.join(", ", written.refused()) + "; raise the version");
        }
        getLog().info(
                        written.written().isEmpty()
                                ? "every version was released already"
                                : written.written().size() + " versions released");
    }
}
