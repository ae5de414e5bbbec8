package dev.counterpart.maven;

import dev.counterpart.checker.validation.Validation;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.print.DiagnosticFormat;
import dev.counterpart.model.print.TextFormat;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole catalog, compares AsyncAPI payloads with their messages, checks every example, and reports every mistake at once,
 * each with its place, its line and what to do.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
@NullUnmarked
public final class ValidateMojo extends CatalogMojo {

    /** Where a report goes, beside the log; none unless told. */
    @Parameter(property = "counterpart.validate.report")
    private @Nullable File reportFile;

    /** The report's format: text, json or sarif. */
    @Parameter(property = "counterpart.validate.format", defaultValue = "text")
    private String reportFormat;

    /** What fails the build: error or warning. */
    @Parameter(property = "counterpart.validate.failOn", defaultValue = "error")
    private String failOn;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        DiagnosticFormat format = DiagnosticFormat.named(reportFormat)
                .orElseThrow(() -> new MojoExecutionException("counterpart.validate.format is \"" + reportFormat
                        + "\"; the formats are " + DiagnosticFormat.names()));
        if (!failOn.equals("error") && !failOn.equals("warning")) {
            throw new MojoExecutionException(
                    "counterpart.validate.failOn is \"" + failOn + "\", and must be error or warning");
        }
        String shown = displayed(catalog());
        LoadOptions options = loadOptions();
        Loaded<ContractSet> validated = Validation.validate(catalog(), shown, options);
        log(validated.diagnostics());
        if (reportFile != null) {
            Path file = reportFile.toPath().toAbsolutePath();
            Reports.write(
                    file.getParent(),
                    Map.of(String.valueOf(file.getFileName()), format.print(validated.diagnostics(), sources())));
        }
        failOnErrors(shown, validated.diagnostics());
        String summary = TextFormat.summary(validated.diagnostics());
        if (failOn.equals("warning") && summary.contains("warning")) {
            throw new MojoFailureException(summary + " in " + shown + ", told above");
        }
        getLog().info(shown + ": "
                + Counted.of(validated.value().latestMessages().count(), "message") + ", "
                + Counted.of(validated.value().services().size(), "service") + ", " + summary);
    }
}
