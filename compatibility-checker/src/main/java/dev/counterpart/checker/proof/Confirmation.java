package dev.counterpart.checker.proof;

import dev.counterpart.checker.budget.Work;
import dev.counterpart.checker.witness.EvaluationCost;
import dev.counterpart.checker.witness.IndependentValidator;
import dev.counterpart.checker.witness.Innermost;
import dev.counterpart.checker.witness.Objection;
import dev.counterpart.checker.witness.Readable;
import dev.counterpart.model.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Tells by an independent validator whether a document shows that the reader can't read what the writer wrote. Each look costs
 * work of the question, and may end it by {@link Work.Spent}.
 */
final class Confirmation {

    /** An evaluation of a schema by the validator takes about as long as this many steps of the search. */
    private static final long STEPS = 3;

    /** Nobody allows as much. */
    private static final long MOST_EVALUATIONS = Long.MAX_VALUE / 1_000;

    /** A schema and the validator that stands for it. */
    private record Judge(Side side, IndependentValidator validator) {}

    private final List<Judge> accepting = new ArrayList<>();
    private final Judge refusing;
    private final Work work;

    /**
     * Throws what the validators throw for a schema or a pattern that they can't read.
     *
     * @param writes the validator of a writer's schema
     * @param reads the validator of a reader's schema
     */
    Confirmation(
            Question question,
            Function<Side, IndependentValidator> writes,
            Function<Side, IndependentValidator> reads,
            Work work) {
        this.work = work;
        question.writers().forEach(writer -> accepting.add(new Judge(writer, writes.apply(writer))));
        question.readers().forEach(reader -> accepting.add(new Judge(reader, reads.apply(reader))));
        this.refusing = new Judge(question.reader(), reads.apply(question.reader()));
    }

    /** Whether it is written and refused. */
    boolean shows(Node document) {
        return accepting.stream().allMatch(judge -> accepts(judge, document)) && !accepts(refusing, document);
    }

    private boolean accepts(Judge judge, Node document) {
        spend(judge.side(), document);
        return judge.validator().accepts(document);
    }

    /** What the reader does not like about a document. */
    List<Objection> objections(Node document) {
        spend(refusing.side(), document);
        return refusing.validator().objections(document);
    }

    /** A document that shows the break, with nothing wrapped around, made to look like the examples as far as there is work left. */
    Proof.Refuted readable(Node document, List<Node> examples) {
        Node nicest = document;
        try {
            nicest = new Innermost(this::shows).of(document);
            nicest = new Readable(this::shows).like(nicest, examples);
            return new Proof.Refuted(nicest, objections(nicest));
        } catch (Work.Spent spent) {
            return new Proof.Refuted(nicest, List.of());
        }
    }

    private void spend(Side side, Node document) {
        long evaluations = EvaluationCost.of(side.schema(), side.schemas(), document);
        work.spend(STEPS * Math.min(evaluations, MOST_EVALUATIONS));
    }
}
