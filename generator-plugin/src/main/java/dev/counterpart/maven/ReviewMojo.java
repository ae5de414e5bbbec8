package dev.counterpart.maven;

import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.review.JsonReport;
import dev.counterpart.checker.review.MarkdownReport;
import dev.counterpart.checker.review.Review;
import dev.counterpart.checker.review.ReviewReport;
import dev.counterpart.checker.review.TextReport;
import dev.counterpart.checker.review.rules.ReviewRules;
import dev.counterpart.checker.review.rules.ReviewRulesReader;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Loaded;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Says what a change of the catalog touches, which resources it reaches and which teams review it, against another state of it. It
 * tells and never fails for what it found. Reports also go to {@code target/counterpart/review.txt}, {@code review.json} and {@code
 * review.md}.
 */
@Mojo(name = "review", threadSafe = true)
@NullUnmarked // Maven fills the parameters
public final class ReviewMojo extends CatalogMojo {

    /** The state before the change, {@code dir:PATH}. */
    @Parameter(property = "counterpart.against")
    private @Nullable String against;

    /** What breaking means: {@code tolerant-reader}, {@code strict}, {@code defaults-fill-required}, {@code confluent} …. */
    @Parameter(property = "counterpart.profile", defaultValue = "tolerant-reader")
    private String profile;

    /** Where the reports go. */
    @Parameter(defaultValue = "${project.build.directory}/counterpart", required = true)
    private File reportsDirectory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Reports.discard(reportsDirectory.toPath(), "review.txt", "review.json", "review.md");
        if (against == null) {
            throw new MojoExecutionException(
                    "a review compares two states of a catalog: name the one before the change,"
                            + " as in -Dcounterpart.against=dir:../main/schemas");
        }
        CompatibilityProfile asked = ProfileParameter.named(profile);
        Path other = Against.directory(against, invokedFrom());
        ContractSet before = load(other);
        ContractSet after = load();
        Loaded<ReviewRules> rules = ReviewRulesReader.read(catalog(), displayed(catalog()), after);
        log(rules.diagnostics());
        failOnErrors(displayed(catalog()) + "/review", rules.diagnostics());
        ReviewReport report = Review.between(before, after, rules.value(), asked);
        String text = TextReport.of(report);
        Reports.write(
                reportsDirectory.toPath(),
                Map.of(
                        "review.txt", text,
                        "review.json", JsonReport.of(report),
                        "review.md", MarkdownReport.of(report)));
        text.lines().forEach(getLog()::info);
    }
}
