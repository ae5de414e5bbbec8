package dev.counterpart.cli;

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
import dev.counterpart.model.load.LoadOptions;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code counterpart review}: what a change touches, what it reaches, who looks at it. It tells and objects to nothing. */
@Command(
        name = "review",
        description = "What a change of a catalog touches, which resources it reaches, which teams review it.")
final class ReviewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1", paramLabel = "PATH", description = "The new state: a catalog's folder.")
    private String path = "";

    @Option(
            names = "--against",
            required = true,
            paramLabel = "BASE",
            description = "The state before the change, dir:PATH.")
    private String against = "";

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "tolerant-reader",
            description = "What breaking means: tolerant-reader (unless told), strict, defaults-fill-required,"
                    + " formats-asserted or confluent.")
    private String profile = "tolerant-reader";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or markdown; text unless told.")
    private String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "",
            description = "Where the report goes instead.")
    private String output = "";

    @Mixin
    private LoadingOptions loading = new LoadingOptions();

    ReviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CompatibilityProfile asked = ProfileOption.named(profile);
        String base = BaseOption.directory(against);
        Path input = terminal.existing(path);
        String shown = Terminal.displayed(path);
        LoadOptions options = loading.options(terminal);
        ContractSet before = Contracts.load(terminal.existing(base), Terminal.displayed(base), options, terminal);
        ContractSet after = Contracts.load(input, shown, options, terminal);
        Loaded<ReviewRules> rules = ReviewRulesReader.read(input, shown, after);
        Contracts.refuse(shown + "/review", rules.diagnostics(), terminal);
        terminal.deliver(text(Review.between(before, after, rules.value(), asked)), output);
        return ExitStatus.FINE;
    }

    private String text(ReviewReport report) {
        return switch (format) {
            case "text" -> TextReport.of(report);
            case "json" -> JsonReport.of(report);
            case "markdown" -> MarkdownReport.of(report);
            default ->
                throw new WrongCallException(
                        "there is no format \"" + format + "\"; the formats are text, json, markdown");
        };
    }
}
