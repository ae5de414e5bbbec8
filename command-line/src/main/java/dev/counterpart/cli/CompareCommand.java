package dev.counterpart.cli;

import dev.counterpart.checker.containment.Containment;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code counterpart compare}: two JSON Schemas, as sets of documents. */
@Command(
        name = "compare",
        description = "Is every document of one JSON Schema accepted by another? A proof, or a document that is not.")
final class CompareCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD", description = "The schema that documents were written by.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The schema that they are read by.")
    private String after = "";

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Verdict verdict = Containment.check(schema(before), schema(after));
        String both = "every document of " + before + " is accepted by " + after;
        if (verdict instanceof Verdict.Breaking breaking) {
            terminal.out().println("breaking: not " + both + ", for example");
            terminal.out().println("   " + JsonTreeWriter.compact(breaking.witness()));
            return ExitStatus.FINDINGS;
        }
        if (verdict instanceof Verdict.Undecided undecided) {
            terminal.out().println("undecided: " + undecided.reason() + " [" + undecided.keyword() + "]");
            return ExitStatus.FINDINGS;
        }
        terminal.out().println("compatible: " + both);
        return ExitStatus.FINE;
    }

    private SchemaDocument schema(String path) {
        String shown = Terminal.displayed(path);
        String text;
        try {
            text = Files.readString(terminal.existing(path), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new WrongCallException("can't read " + path + ": " + Terminal.reason(unreadable));
        }
        Loaded<SchemaDocument> loaded = SchemaLoader.load(shown, text);
        Contracts.refuse(shown, loaded.diagnostics(), terminal);
        if (loaded.value().root() instanceof ObjectSchema object
                && object.keywords().isEmpty()
                && object.unknown().stream().anyMatch(member -> !member.name().startsWith("x-"))) {
            throw new WrongCallException(path + " is no JSON Schema: no member of it is a keyword");
        }
        return loaded.value();
    }
}
