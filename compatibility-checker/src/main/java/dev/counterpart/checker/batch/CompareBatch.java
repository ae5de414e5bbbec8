package dev.counterpart.checker.batch;

import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.tree.JsonTreeReader;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

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
 * "undecided"}, with what is wrong as the reason, and so is a line that is no question at all. What else a line has is named in the answer as
 * {@code ignored}: nothing is passed over in silence.
 */
public final class CompareBatch {

    /**
     * @param json the answer, one line without its end
     * @param answered whether the line was a question at all
     */
    public record Reply(String json, boolean answered) {}

    private static final List<String> MEMBERS = List.of("id", "old", "new", "dialect");

    private final CompatibilityProfile profile;
    private final Options options;
    private final SchemaDialect dialect;
    private final LoadOptions loading;
    private final LongSupplier nanos;

    /**
     * @param dialect what schemas are written in where neither they nor the line says
     */
    public CompareBatch(CompatibilityProfile profile, Options options, SchemaDialect dialect, LoadOptions loading) {
        this(profile, options, dialect, loading, System::nanoTime);
    }

    CompareBatch(
            CompatibilityProfile profile,
            Options options,
            SchemaDialect dialect,
            LoadOptions loading,
            LongSupplier nanos) {
        this.profile = profile;
        this.options = options;
        this.dialect = dialect;
        this.loading = loading;
        this.nanos = nanos;
    }

    /**
     * Answers every line as soon as it is read; blank ones are passed over.
     *
     * @return whether every line was a question
     */
    public boolean run(Reader questions, PrintWriter answers) throws IOException {
        // a line holds both schemas, and escapes
        BoundedLines lines = new BoundedLines(questions, 4L * loading.limits().characters());
        boolean all = true;
        for (Optional<BoundedLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            BoundedLines.Line line = next.get();
            if (line.text().isBlank() && line.whole()) {
                continue;
            }
            Reply reply = line.whole()
                    ? answer(line.text())
                    : new Reply(undecided("null", "the line is too long", nanos.getAsLong()), false);
            all &= reply.answered();
            answers.print(reply.json() + "\n");
            answers.flush();
        }
        return all;
    }

    /** Answers one line. */
    public Reply answer(String line) {
        long start = nanos.getAsLong();
        Loaded<Optional<Node>> read = JsonTreeReader.read("line", line);
        if (!(read.value().orElse(null) instanceof ObjectNode question)) {
            String problem = firstError("line", read).orElse("a question is an object with \"old\" and \"new\"");
            return new Reply(undecided("null", problem, start), false);
        }
        String id = question.get("id").map(JsonTreeWriter::compact).orElse("null");
        Optional<String> amiss = amiss(question);
        if (amiss.isPresent()) {
            return new Reply(undecided(id, amiss.get(), start), false);
        }
        Optional<Node> old = question.get("old");
        Optional<Node> later = question.get("new");
        if (old.isEmpty() || later.isEmpty()) {
            return new Reply(undecided(id, "a question is an object with \"old\" and \"new\"", start), false);
        }
        Optional<String> named =
                question.get("dialect").filter(StringNode.class::isInstance).map(name -> ((StringNode) name).value());
        Optional<SchemaDialect> written = named.isPresent() ? named.flatMap(DialectNames::find) : Optional.of(dialect);
        return written.map(known ->
                        new Reply(telling(question, guarded(id, old.get(), later.get(), known, start)), true))
                .orElseGet(() ->
                        new Reply(undecided(id, "there is no dialect \"" + named.orElse("") + "\"", start), true));
    }

    private static Optional<String> amiss(ObjectNode question) {
        return question.get("dialect")
                .filter(named -> !(named instanceof StringNode))
                .map(named -> "\"dialect\" must be the name of a dialect, not " + JsonTreeWriter.compact(named));
    }

    /** The answer, and which members had no part in it: somebody may have meant something by them. */
    private static String telling(ObjectNode question, String answer) {
        List<String> ignored = question.members().stream()
                .map(Member::name)
                .filter(name -> !MEMBERS.contains(name))
                .map(JsonTreeWriter::quoted)
                .toList();
        return ignored.isEmpty()
                ? answer
                : answer.substring(0, answer.length() - 1) + ",\"ignored\":[" + String.join(",", ignored) + "]}";
    }

    /** A mistake of ours ends its own line only. */
    private String guarded(String id, Node old, Node later, SchemaDialect known, long start) {
        try {
            return answer(id, old, later, known, start);
        } catch (RuntimeException | StackOverflowError unexpected) {
            return undecided(id, "this is a bug: " + unexpected, start);
        }
    }

    private String answer(String id, Node old, Node later, SchemaDialect known, long start) {
        Loaded<SchemaDocument> before = SchemaLoader.load("old", JsonTreeWriter.compact(old), known, loading);
        Loaded<SchemaDocument> after = SchemaLoader.load("new", JsonTreeWriter.compact(later), known, loading);
        Optional<String> problem = firstError("old", before).or(() -> firstError("new", after));
        if (problem.isPresent()) {
            return undecided(id, problem.get(), start);
        }
        Verdict verdict = profile.decide(side(before), side(after), options);
        if (verdict instanceof Verdict.Undecided undecided) {
            return undecided(id, undecided.keyword() + ": " + undecided.reason(), start);
        }
        if (verdict instanceof Verdict.Refused refused) {
            String reason = "by the rules of " + refused.by() + ", no document is known that shows it: "
                    + refused.facts().stream().map(Fact::what).collect(Collectors.joining("; "));
            return reply(id, "breaking", "\"reason\":" + JsonTreeWriter.quoted(reason) + ",", start);
        }
        return verdict instanceof Verdict.Breaking breaking
                ? reply(id, "breaking", "\"witness\":" + JsonTreeWriter.compact(breaking.witness()) + ",", start)
                : reply(id, "compatible", "", start);
    }

    private static Side side(Loaded<SchemaDocument> document) {
        return new Side(document.value().root(), document.value().schemas());
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
                .filter(problem -> problem.isError() && !problem.isSlip())
                .map(error -> what + at(error.location().pointer()) + ": " + error.message())
                .findFirst();
    }

    private static String at(String pointer) {
        return pointer.isEmpty() ? "" : "#" + pointer;
    }
}
