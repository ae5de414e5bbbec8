package dev.counterpart.cli;

import dev.counterpart.checker.gate.Baseline;
import dev.counterpart.checker.gate.Gate;
import dev.counterpart.checker.gate.GateReport;
import dev.counterpart.checker.report.JsonReport;
import dev.counterpart.checker.report.TextReport;
import dev.counterpart.model.ContractSet;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code counterpart check}: the gate, every message of the new state against the base. */
@Command(
        name = "check",
        description = "The gate: would a reader or a sender that is out there break? Every message against the base.")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1", paramLabel = "PATH", description = "The new state: a catalog's folder.")
    private String path = "";

    @Option(
            names = "--against",
            paramLabel = "BASE",
            defaultValue = "",
            description = "What it is compared with, dir:PATH; unless told, what is frozen in PATH/.released.")
    private String against = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json; text unless told.")
    private String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "",
            description = "Where the report goes instead.")
    private String output = "";

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!format.equals("text") && !format.equals("json")) {
            throw new WrongCallException("there is no format \"" + format + "\"; the formats are text, json");
        }
        Path input = terminal.existing(path);
        String shown = Terminal.displayed(path);
        Baseline baseline = reached(search(input, shown));
        ContractSet contracts = Contracts.load(input, shown, terminal);
        if (baseline.messages().isEmpty()) {
            terminal.err().println("nothing was compared: there is no release in " + baseline.name() + " yet");
        }
        GateReport report = Gate.check(contracts, baseline);
        terminal.deliver(
                format.equals("json") ? JsonReport.of(report) : TextReport.of(report, terminal.sources()), output);
        return report.passes() ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }

    private Baseline.Search search(Path input, String shown) {
        if (against.isEmpty()) {
            return Baseline.released(input, shown);
        }
        String base = BaseOption.directory(against);
        return Baseline.directory(terminal.existing(base), Terminal.displayed(base));
    }

    private Baseline reached(Baseline.Search search) {
        if (search instanceof Baseline.Unreachable unreachable) {
            Contracts.refuse(against.isEmpty() ? path : against, unreachable.diagnostics(), terminal);
            throw new WrongCallException("nothing was compared: " + unreachable.reason());
        }
        return ((Baseline.Reached) search).baseline();
    }
}
