package dev.counterpart.checker.proof;

import dev.counterpart.checker.formula.Doubt;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Formulas;
import dev.counterpart.checker.language.FormatUse;
import dev.counterpart.checker.language.Formats;
import dev.counterpart.checker.solve.Solver;
import dev.counterpart.checker.solve.Work;
import dev.counterpart.checker.translate.Patterns;
import dev.counterpart.checker.translate.Profile;
import dev.counterpart.checker.translate.Translator;
import dev.counterpart.checker.witness.Readable;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.tree.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers questions of containment between schemas, and remembers what it learnt for the next question: facts are found by
 * asking about many small pairs of the same two documents.
 *
 * <p>The writer's schema and the denial of the reader's become one formula; a value that makes it true is a witness, and
 * that there is none is the proof.
 */
public final class Prover {

    private final Formulas formulas = new Formulas();
    private final Solver solver = new Solver(formulas, Translator::meaning);
    private final Formats formats;
    private final Patterns patterns = new Patterns();
    private final Map<SchemaIndex, Translator> translators = new HashMap<>();
    private final Profile profile;
    private final long work;

    /**
     * @param use whether a format refuses anything
     * @param work how many steps a question may take
     */
    public Prover(Profile profile, FormatUse use, long work) {
        this.formats = new Formats(use);
        this.profile = profile;
        this.work = work;
    }

    /** Is every document that the writer writes accepted by the reader? The examples make witnesses read familiar. */
    public Proof prove(Side writer, Side reader, List<Node> examples) {
        Solver.Answer answer = solver.ask(escaping(writer, reader), new Work(work));
        if (answer instanceof Solver.Answer.None) {
            return new Proof.Contained();
        }
        if (answer instanceof Solver.Answer.GaveUp gaveUp) {
            return new Proof.Open("budget", gaveUp.reason());
        }
        Solver.Answer.Example example = (Solver.Answer.Example) answer;
        Confirmation confirmation = confirmation(writer, reader);
        if (confirmation.shows(example.value())) {
            Node witness = new Readable(confirmation::shows).like(example.value(), examples);
            return new Proof.Refuted(witness, confirmation.objections(witness));
        }
        Optional<Doubt> doubt = example.firstDoubt();
        return doubt.map(first -> new Proof.Open(first.keyword(), first.reason() + " (" + first.place() + ")"))
                .orElseGet(() -> new Proof.Open(
                        "witness", "the independent validator does not confirm the document that was found"));
    }

    /** What an independent validator says of documents, given this writer and this reader. */
    public Confirmation confirmation(Side writer, Side reader) {
        return new Confirmation(writer, reader, profile, formats);
    }

    /** Whether there certainly is no document that the one writes and the other refuses. Confirms nothing. */
    public boolean isContained(Side writer, Side reader) {
        return solver.ask(escaping(writer, reader), new Work(work)) instanceof Solver.Answer.None;
    }

    private Formula escaping(Side writer, Side reader) {
        Formula written = translator(writer.schemas()).writer(writer.schema(), profile);
        Formula accepted = translator(reader.schemas()).reader(reader.schema());
        return formulas.every(written, formulas.not(accepted));
    }

    private Translator translator(SchemaIndex schemas) {
        return translators.computeIfAbsent(schemas, index -> new Translator(formulas, index, formats, patterns));
    }
}
