package dev.counterpart.checker.batch;

import dev.counterpart.checker.containment.Containment;
import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.tree.JsonTreeReader;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Answers questions of containment that stand one a line, as JSON.
 *
 * <pre>{@code
 * {"id": 1, "old": {"type": "integer"}, "new": {"type": "number"}}
 * {"id":1,"verdict":"compatible","micros":212}
 * }</pre>
 *
 * <p>{@code old} and {@code new} are schemas, {@code dialect} (a {@code $schema} URI, or {@code "draft-07"}, {@code "2019-09"} …) is what
 * they are written in unless they say so themselves. No line stops the lines behind it: a schema that can't be read is {@code
 * "undecided"}, with what is wrong as the reason.
 */
public final class CompareBatch {

    /**
     * @param json the answer, one line without its end
     * @param answered whether the line was a question at all
     */
    public record Reply(String json, boolean answered) {}

    private final Options options;
    private final LoadOptions loading;
    private final LongSupplier nanos;

    public CompareBatch(Options options, LoadOptions loading) {
        this(options, loading, System::nanoTime);
    }

    CompareBatch(Options options, LoadOptions loading, LongSupplier nanos) {
        this.options = options;
        this.loading = loading;
        this.nanos = nanos;
    }

    public Reply answer(String line) {
        long start = nanos.getAsLong();
        Loaded<Optional<Node>> read = JsonTreeReader.read("line", line);
        if (!(read.value().orElse(null) instanceof ObjectNode question)) {
            String problem = firstError("line", read).orElse("a question is an object with \"old\" and \"new\"");
            return new Reply(undecided("null", problem, start), false);
        }
        String id = question.get("id").map(JsonTreeWriter::compact).orElse("null");
        Optional<Node> old = question.get("old");
        Optional<Node> later = question.get("new");
        if (old.isEmpty() || later.isEmpty()) {
            return new Reply(undecided(id, "a question is an object with \"old\" and \"new\"", start), false);
        }
        Optional<String> named =
                question.get("dialect").filter(StringNode.class::isInstance).map(name -> ((StringNode) name).value());
        Optional<SchemaDialect> dialect = DialectNames.find(named.orElse(SchemaDialect.DRAFT_2020_12.uri()));
        return dialect.map(known -> new Reply(answer(id, old.get(), later.get(), known, start), true))
                .orElseGet(() ->
                        new Reply(undecided(id, "there is no dialect \"" + named.orElse("") + "\"", start), true));
    }

    private String answer(String id, Node old, Node later, SchemaDialect dialect, long start) {
        Loaded<SchemaDocument> before = SchemaLoader.load("old.json", JsonTreeWriter.compact(old), dialect, loading);
        Loaded<SchemaDocument> after = SchemaLoader.load("new.json", JsonTreeWriter.compact(later), dialect, loading);
        Optional<String> problem = firstError("old", before).or(() -> firstError("new", after));
        if (problem.isPresent()) {
            return undecided(id, problem.get(), start);
        }
        Verdict verdict = Containment.check(before.value(), after.value(), options);
        if (verdict instanceof Verdict.Undecided undecided) {
            return undecided(id, undecided.keyword() + ": " + undecided.reason(), start);
        }
        return verdict instanceof Verdict.Breaking breaking
                ? reply(id, "breaking", "\"witness\":" + JsonTreeWriter.compact(breaking.witness()) + ",", start)
                : reply(id, "compatible", "", start);
    }

    private String undecided(String id, String reason, long start) {
        return reply(id, "undecided", "\"reason\":" + JsonTreeWriter.quoted(reason) + ",", start);
    }

    private String reply(String id, String verdict, String more, long start) {
        return "{\"id\":" + id + ",\"verdict\":\"" + verdict + "\"," + more + "\"micros\":"
                + (nanos.getAsLong() - start) / 1000 + "}";
    }

    /** With the place as a JSON Pointer: a line has no lines. */
    private static Optional<String> firstError(String what, Loaded<?> loaded) {
        return loaded.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(error -> what + "#" + error.location().pointer() + ": " + error.message())
                .findFirst();
    }
}
