package dev.counterpart.cli;

import dev.counterpart.checker.gate.Baseline;
import dev.counterpart.checker.gate.Gate;
import dev.counterpart.checker.gate.GateReport;
import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.report.JsonReport;
import dev.counterpart.checker.report.SarifReport;
import dev.counterpart.checker.report.TextReport;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.load.LoadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code counterpart check}: the gate, every message of the new state against the base. */
@Command(
        name = "check",
        description = "The gate: would a reader or a sender that is out there break? Every message against the base.")
final class CheckCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "sarif");

    private final Terminal terminal;

    @Parameters(
            arity = "1",
            paramLabel = "PATH",
            description =
                    "The new state: a catalog's folder, an AsyncAPI document, a JSON Schema, or a folder of them.")
    private String path = "";

    @Option(
            names = "--against",
            paramLabel = "BASE",
            defaultValue = "",
            description =
                    "What it is compared with, dir:PATH, a folder or a file; unless told, what is frozen in PATH/.released.")
    private String against = "";

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "tolerant-reader",
            description = "What compatible means: tolerant-reader (unless told), strict, defaults-fill-required,"
                    + " formats-asserted or confluent.")
    private String profile = "tolerant-reader";

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

    @Mixin
    private LoadingOptions loading = new LoadingOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            throw new WrongCallException(
                    "there is no format \"" + format + "\"; the formats are " + String.join(", ", FORMATS));
        }
        CompatibilityProfile asked = ProfileOption.named(profile);
        Path input = terminal.existing(path);
        String shown = Terminal.displayed(path);
        LoadOptions options = loading.options(terminal);
        Baseline baseline = reached(search(input, shown, options));
        ContractSet contracts = Contracts.load(input, shown, options, terminal);
        if (baseline.messages().isEmpty()) {
            terminal.err().println("nothing was compared: there is no release in " + baseline.name() + " yet");
        }
        GateReport report = Gate.check(contracts, baseline, asked);
        terminal.deliver(printed(report), output);
        if (report.compared() == 0 && !report.added().isEmpty() && twoFiles(input)) {
            terminal.err()
                    .println("a file is a message by its name, and none is in both: two schemas are compared by"
                            + " \"counterpart compare OLD NEW\"");
        }
        return report.passes() ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }

    private boolean twoFiles(Path input) {
        return !against.isEmpty()
                && Files.isRegularFile(input)
                && Files.isRegularFile(terminal.existing(BaseOption.directory(against)));
    }

    private String printed(GateReport report) {
        return switch (format) {
            case "json" -> JsonReport.of(report);
            case "sarif" -> SarifReport.of(report, terminal.sources());
            default -> TextReport.of(report, terminal.sources());
        };
    }

    private Baseline.Search search(Path input, String shown, LoadOptions options) {
        if (against.isEmpty()) {
            if (!Files.isDirectory(input)) {
                throw new WrongCallException("nothing was released beside the file " + path
                        + ": say --against dir:BASE, the file as it was or the folder that it lay in");
            }
            return Baseline.released(input, shown, options);
        }
        String base = BaseOption.directory(against);
        Path found = terminal.existing(base);
        Path namesake = found.resolve(String.valueOf(input.getFileName()));
        // a file is compared with itself in a folder of the other state, not with all that lies there
        return Files.isRegularFile(input) && Files.isRegularFile(namesake)
                ? Baseline.directory(namesake, Terminal.displayed(base) + "/" + input.getFileName(), options)
                : Baseline.directory(found, Terminal.displayed(base), options);
    }

    private Baseline reached(Baseline.Search search) {
        if (search instanceof Baseline.Unreachable unreachable) {
            Contracts.refuse(against.isEmpty() ? path : against, unreachable.diagnostics(), terminal);
            throw new WrongCallException("nothing was compared: " + unreachable.reason());
        }
        return ((Baseline.Reached) search).baseline();
    }
}
