package dev.counterpart.maven;

import dev.counterpart.checker.gate.Baseline;
import dev.counterpart.checker.gate.Gate;
import dev.counterpart.checker.gate.GateReport;
import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.release.ReleaseWriter;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.print.SourceFiles;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Freezes every version in the catalog that is not frozen yet, in the catalog's {@code .released}: from then on the gate holds changes
 * against it. What the gate stops is not released. Run it when the contracts are published, and commit what it writes.
 */
@Mojo(name = "release", threadSafe = true)
@NullUnmarked
public final class ReleaseMojo extends CatalogMojo {

    /** What compatible means, as for the goal check. */
    @Parameter(property = "counterpart.profile", defaultValue = "tolerant-reader")
    private String profile;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        CompatibilityProfile asked = ProfileParameter.named(profile);
        ContractSet contracts = load();
        holdBack(contracts, asked);
        ReleaseWriter.Written written;
        try {
            written = ReleaseWriter.freeze(contracts, catalog(), loadOptions());
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(
                    e.getMessage() + ": " + e.getCause().getMessage(), e);
        }
        written.written().forEach(version -> getLog().info("released " + version));
        written.leftOut().forEach(document -> getLog().warn("not released: " + document));
        if (!written.refused().isEmpty()) {
            throw new MojoFailureException("released already, with other contents: "
                    + String.join(", ", written.refused()) + "; raise the version");
        }
        getLog().info(
                        written.written().isEmpty()
                                ? "every version was released already"
                                : Counted.of(written.written().size(), "version") + " released");
    }

    /** What the gate stops must not become the state that the gate compares with. */
    private void holdBack(ContractSet contracts, CompatibilityProfile asked)
            throws MojoExecutionException, MojoFailureException {
        Baseline.Search search = Baseline.released(catalog(), displayed(catalog()), loadOptions());
        if (search instanceof Baseline.Unreachable unreachable) {
            log(unreachable.diagnostics());
            throw new MojoExecutionException("nothing was released: " + unreachable.reason());
        }
        GateReport report = Gate.check(contracts, ((Baseline.Reached) search).baseline(), asked);
        GateLog.write(report, new SourceFiles(Map.of(displayed(catalog()), catalog())), getLog());
        if (!report.passes()) {
            throw new MojoFailureException(
                    "nothing was released: the gate has " + Counted.of(report.errors(), "error") + ", told above");
        }
    }
}
