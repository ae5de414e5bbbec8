package dev.counterpart.checker.proof;

import dev.counterpart.checker.budget.Work;
import dev.counterpart.checker.language.Formats;
import dev.counterpart.checker.translate.Profile;
import dev.counterpart.checker.witness.EvaluationCost;
import dev.counterpart.checker.witness.IndependentValidator;
import dev.counterpart.checker.witness.Objection;
import dev.counterpart.checker.witness.Readable;
import dev.counterpart.model.tree.Node;
import java.util.List;

/**
 * Tells by an independent validator whether a document shows that the reader can't read what the writer wrote. Each look costs
 * work of the question, and may end it by {@link Work.Spent}.
 */
public final class Confirmation {

    /** An evaluation of a schema by the validator takes about as long as this many steps of the search. */
    private static final long STEPS = 10;

    /** Nobody allows as much. */
    private static final long MOST_EVALUATIONS = Long.MAX_VALUE / 1_000;

    private final Side writer;
    private final Side reader;
    private final Work work;
    private final IndependentValidator writes;
    private final IndependentValidator reads;

    /** Throws what the validator throws for a schema or a pattern that it can't read. */
    Confirmation(Side writer, Side reader, Profile profile, Formats formats, Work work) {
        this.writer = writer;
        this.reader = reader;
        this.work = work;
        this.writes = profile == Profile.STRICT
                ? IndependentValidator.of(writer.schema(), writer.schemas(), formats, work)
                : IndependentValidator.ofClosed(writer.schema(), writer.schemas(), formats, work);
        this.reads = IndependentValidator.of(reader.schema(), reader.schemas(), formats, work);
    }

    /** Whether it is written and refused. */
    public boolean shows(Node document) {
        spend(writer, document);
        if (!writes.accepts(document)) {
            return false;
        }
        spend(reader, document);
        return !reads.accepts(document);
    }

    /** What the reader does not like about a document. */
    public List<Objection> objections(Node document) {
        spend(reader, document);
        return reads.objections(document);
    }

    /** A document that shows the break, made to look like the examples; as it is where there is no work left for that. */
    Proof.Refuted readable(Node document, List<Node> examples) {
        Proof.Refuted plain = new Proof.Refuted(document, objections(document));
        try {
            Node nicer = new Readable(this::shows).like(document, examples);
            return nicer == document ? plain : new Proof.Refuted(nicer, objections(nicer));
        } catch (Work.Spent spent) {
            return plain;
        }
    }

    private void spend(Side side, Node document) {
        long evaluations = EvaluationCost.of(side.schema(), side.schemas(), document);
        work.spend(STEPS * Math.min(evaluations, MOST_EVALUATIONS));
    }
}
