package dev.counterpart.maven;

import dev.counterpart.checker.gate.Baseline;
import dev.counterpart.checker.gate.Gate;
import dev.counterpart.checker.gate.GateReport;
import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.report.JsonReport;
import dev.counterpart.checker.report.SarifReport;
import dev.counterpart.checker.report.TextReport;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.print.SourceFiles;
import dev.counterpart.model.print.Sources;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The gate: compares every message with what was released and fails the build where a reader or a sender that is out there would
 * break. Reports also go to {@code target/counterpart/check.txt}, {@code check.json} and {@code
 * check.sarif}.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@NullUnmarked // Maven fills the parameters
public final class CheckMojo extends CatalogMojo {

    /** The state to compare with, {@code dir:PATH}; by default what is frozen in the catalog's {@code .released}. */
    @Parameter(property = "counterpart.against")
    private @Nullable String against;

    /** What compatible means: {@code tolerant-reader}, {@code strict}, {@code defaults-fill-required}, {@code confluent} …. */
    @Parameter(property = "counterpart.profile", defaultValue = "tolerant-reader")
    private String profile;

    /** Lets everything pass, unchecked. */
    @Parameter(property = "counterpart.check.skip", defaultValue = "false")
    private boolean skip;

    /** Where the reports go. */
    @Parameter(defaultValue = "${project.build.directory}/counterpart", required = true)
    private File reportsDirectory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Reports.discard(reportsDirectory.toPath(), "check.txt", "check.json", "check.sarif");
        if (skip) {
            getLog().warn("nothing was compared: counterpart.check.skip is set");
            return;
        }
        CompatibilityProfile asked = ProfileParameter.named(profile);
        ContractSet contracts = load();
        Map<String, Path> roots = new HashMap<>();
        roots.put(displayed(catalog()), catalog());
        Baseline baseline = reached(search(roots));
        if (baseline.messages().isEmpty()) {
            getLog().warn("nothing was compared: there is no release in " + baseline.name()
                    + " yet; counterpart:release freezes the first one");
        }
        GateReport report = Gate.check(contracts, baseline, asked);
        Sources sources = new SourceFiles(roots);
        Reports.write(
                reportsDirectory.toPath(),
                Map.of(
                        "check.txt", TextReport.of(report, sources),
                        "check.json", JsonReport.of(report),
                        "check.sarif", SarifReport.of(report, sources)));
        GateLog.write(report, sources, getLog());
        if (!report.passes()) {
            throw new MojoFailureException("the gate stops this change: " + Counted.of(report.errors(), "error")
                    + " against " + baseline.name() + ", told above");
        }
        getLog().info(Counted.of(report.compared(), "message")
                + " compared with " + baseline.name() + ": " + report.outcome()
                + (report.added().isEmpty() ? "" : "; new: " + String.join(", ", report.added()))
                + (report.addedInterfaces().isEmpty()
                        ? ""
                        : "; new AsyncAPI documents: " + String.join(", ", report.addedInterfaces())));
    }

    private Baseline.Search search(Map<String, Path> roots) throws MojoExecutionException {
        if (against == null) {
            return Baseline.released(catalog(), displayed(catalog()), loadOptions());
        }
        Path other = Against.directory(against, invokedFrom());
        roots.put(displayed(other), other);
        return Baseline.directory(other, displayed(other), loadOptions());
    }

    private Baseline reached(Baseline.Search search) throws MojoExecutionException {
        if (search instanceof Baseline.Unreachable unreachable) {
            log(unreachable.diagnostics());
            throw new MojoExecutionException("nothing was compared: " + unreachable.reason());
        }
        return ((Baseline.Reached) search).baseline();
    }
}
