package dev.counterpart.cli;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.ContractLoader;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.print.Ink;
import dev.counterpart.model.print.TextFormat;
import java.nio.file.Path;
import java.util.List;

/** Contracts that are compared, not examined: where they have errors, nothing can be said. */
final class Contracts {

    private Contracts() {}

    static ContractSet load(Path input, String displayName, LoadOptions options, Terminal terminal) {
        Loaded<ContractSet> loaded = ContractLoader.load(input, displayName, options);
        refuse(displayName, loaded.diagnostics(), terminal);
        return loaded.value();
    }

    /** The same for a text that is no file. */
    static ContractSet load(String text, String displayName, LoadOptions options, Terminal terminal) {
        Loaded<ContractSet> loaded = ContractLoader.load(displayName, text, options);
        refuse(displayName, loaded.diagnostics(), terminal);
        return loaded.value();
    }

    /** Ends the command where there are errors, after telling them. */
    static void refuse(String displayName, List<Diagnostic> diagnostics, Terminal terminal) {
        List<Diagnostic> errors =
                diagnostics.stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            tell(errors, terminal);
            throw new WrongCallException(
                    "nothing was compared: " + displayName + " has " + Counts.of(errors.size(), "error"));
        }
    }

    /** The same for somebody else's text, in which slips are only told. */
    static void refuseAllButSlips(String displayName, List<Diagnostic> diagnostics, Terminal terminal) {
        List<Diagnostic> told = diagnostics.stream()
                .filter(Diagnostic::isError)
                .map(error -> error.isSlip() ? error.asWarning() : error)
                .toList();
        if (told.stream().anyMatch(Diagnostic::isError)) {
            refuse(displayName, told, terminal);
        }
        tell(told, terminal);
    }

    private static void tell(List<Diagnostic> diagnostics, Terminal terminal) {
        TextFormat format = new TextFormat(terminal.colours() ? Ink.ANSI : Ink.NONE);
        diagnostics.forEach(each -> terminal.err().println(format.print(each, terminal.sources())));
    }
}
