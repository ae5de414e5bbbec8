package dev.counterpart.cli;

import dev.counterpart.checker.validation.Validation;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.bare.BareOptions;
import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.Severity;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.print.DiagnosticFormat;
import dev.counterpart.model.print.Ink;
import dev.counterpart.model.print.Sources;
import dev.counterpart.model.print.TextFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code counterpart validate}: reads everything, prints every diagnostic. */
@Command(
        name = "validate",
        description =
                "Reads contracts and prints everything that is wrong with them, each with its place and what to do.")
final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A catalog's folder, an AsyncAPI document, a JSON Schema, or a folder of them.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or sarif; text unless told.")
    private String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "",
            description = "Where the report goes instead.")
    private String output = "";

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "What makes the exit status 1: error or warning; error unless told.")
    private String failOn = "error";

    @Option(
            names = "--assume-kind",
            paramLabel = "KIND",
            defaultValue = "",
            description = "command, query or event: what a message is where no catalog and no document says.")
    private String kind = "";

    @Mixin
    private LoadingOptions loading = new LoadingOptions();

    @Mixin
    private ColourOption colour = new ColourOption();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DiagnosticFormat printer = printer();
        Severity worst = severity();
        LoadOptions options = loading.options(terminal).withBare(bare());
        paths.forEach(terminal::existing);
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (String path : paths) {
            String shown = Terminal.displayed(path);
            Loaded<ContractSet> loaded = Validation.validate(terminal.existing(path), shown, options);
            diagnostics.addAll(loaded.diagnostics());
            read.add(shown + ": " + Counts.of(loaded.value()) + ", " + TextFormat.summary(loaded.diagnostics()));
        }
        Sources sources = terminal.sources();
        String report = printer.print(diagnostics, sources);
        boolean text = printer instanceof TextFormat;
        terminal.deliver(text ? report + String.join("\n", read) + "\n" : report, output);
        if (!output.isEmpty()) {
            terminal.out().println(output + ": " + TextFormat.summary(diagnostics));
        }
        return diagnostics.stream().anyMatch(each -> each.severity().compareTo(worst) <= 0)
                ? ExitStatus.FINDINGS
                : ExitStatus.FINE;
    }

    private DiagnosticFormat printer() {
        DiagnosticFormat named = DiagnosticFormat.named(format)
                .orElseThrow(() -> new WrongCallException(
                        "there is no format \"" + format + "\"; the formats are " + DiagnosticFormat.names()));
        boolean coloured = output.isEmpty() && colour.wanted(terminal);
        return named instanceof TextFormat && coloured ? new TextFormat(Ink.ANSI) : named;
    }

    private Severity severity() {
        return switch (failOn) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            default -> throw new WrongCallException("--fail-on is error or warning, not \"" + failOn + "\"");
        };
    }

    private BareOptions bare() {
        if (kind.isEmpty()) {
            return BareOptions.DEFAULT;
        }
        MessageKind assumed = Arrays.stream(MessageKind.values())
                .filter(each -> each.word().equals(kind))
                .findFirst()
                .orElseThrow(() -> new WrongCallException(
                        "--assume-kind is \"" + kind + "\", and must be command, query or event"));
        return new BareOptions(Map.of(), Optional.of(assumed), BareOptions.DEFAULT.version());
    }
}
