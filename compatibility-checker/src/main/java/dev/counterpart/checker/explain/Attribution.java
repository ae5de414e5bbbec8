package dev.counterpart.checker.explain;

import dev.counterpart.checker.amend.Amendments;
import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.SchemaView;
import dev.counterpart.checker.proof.Proof;
import dev.counterpart.checker.proof.Prover;
import dev.counterpart.checker.proof.Question;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.checker.witness.Objection;
import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells which facts make a reader refuse what a writer writes, each with a document, and which are harmless: seen by themselves
 * they lose documents, and in the whole they don't.
 *
 * <p>A document breaks because of a fact <i>alone</i> when the reader, relaxed about that one fact, would accept it. Where there
 * is none, a fact still breaks when it is the only one left: the reader, relaxed about all others, refuses a document that it
 * accepts when relaxed about all. What is neither is harmless, provided that every question was answered and the reader relaxed about
 * the breaking facts accepts everything; otherwise no fact is called harmless, and those left have the document of the whole.
 */
final class Attribution {

    /** Beyond, the facts that are left share the document of the whole. */
    private static final int MOST_ASKED = 200;

    /** So many facts are relaxed together for each of them; more would take the square of their number. */
    private static final int MOST_TOGETHER = 100;

    private final Prover prover;
    private final Side writer;
    private final Side reader;
    private final Effect effect;
    private final Proof.Refuted whole;
    private final List<Node> examples;
    private int asked;
    private boolean incomplete;

    /**
     * @param effect what the facts in question do: {@link Effect#NARROWED} where the earlier state writes, {@link
     *     Effect#WIDENED} where the later one does
     * @param whole the proof that there is a break at all
     */
    Attribution(Prover prover, Side writer, Side reader, Effect effect, Proof.Refuted whole, List<Node> examples) {
        this.prover = prover;
        this.writer = writer;
        this.reader = reader;
        this.effect = effect;
        this.whole = whole;
        this.examples = List.copyOf(examples);
    }

    /** For each candidate the break that it is; nothing for one without the effect, and for one that is harmless. */
    List<Optional<Break>> breaks(List<Candidate> candidates) {
        List<Candidate> suspects =
                candidates.stream().filter(each -> each.fact().has(effect)).toList();
        List<Optional<Break>> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            found.add(candidate.fact().has(effect) ? alone(candidate) : Optional.empty());
        }
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (candidate.fact().has(effect) && found.get(i).isEmpty()) {
                found.set(i, amongOthers(candidate, suspects));
            }
        }
        boolean complete = !incomplete && isExplainedBy(candidates, found);
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (candidate.fact().has(effect) && found.get(i).isEmpty() && !complete) {
                found.set(
                        i,
                        Optional.of(new Break(
                                candidate.fact(), whole.witness(), whole.objections(), Break.Shown.WITH_THE_WHOLE)));
            }
        }
        return found;
    }

    private Optional<Break> alone(Candidate suspect) {
        return search(suspect, List.of(relaxed(List.of(suspect))), reader)
                .map(document -> new Break(suspect.fact(), document, objections(document), Break.Shown.ALONE));
    }

    private Optional<Break> amongOthers(Candidate suspect, List<Candidate> suspects) {
        if (isOver() || suspects.size() > MOST_TOGETHER) {
            incomplete = true; // nothing is called harmless that was not asked about
            return Optional.empty();
        }
        List<Candidate> others =
                suspects.stream().filter(each -> !each.equals(suspect)).toList();
        return search(suspect, List.of(relaxed(suspects)), relaxed(others))
                .filter(document -> !objections(document).isEmpty())
                .map(document -> new Break(suspect.fact(), document, objections(document), Break.Shown.AMONG_OTHERS));
    }

    /** A document of the writer, best of the part that the fact is about. */
    private Optional<Node> search(Candidate suspect, List<Side> accepting, Side refusing) {
        Side narrowed = amended(writer, writes(suspect.pair()), suspect.fact().cause(), true);
        Optional<Node> document = narrowed.amendments().instead().isEmpty()
                ? Optional.empty()
                : ask(new Question(List.of(writer, narrowed), accepting, refusing));
        return document.or(() -> ask(new Question(List.of(writer), accepting, refusing)));
    }

    private boolean isOver() {
        return asked > MOST_ASKED || prover.isSpent();
    }

    private Optional<Node> ask(Question question) {
        if (isOver()) {
            incomplete = true;
            return Optional.empty();
        }
        asked++;
        Proof proof = prover.search(question, examples);
        incomplete |= proof instanceof Proof.Open;
        return proof instanceof Proof.Refuted refuted ? Optional.of(refuted.witness()) : Optional.empty();
    }

    private boolean isExplainedBy(List<Candidate> candidates, List<Optional<Break>> found) {
        List<Candidate> breaking = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (found.get(i).isPresent()) {
                breaking.add(candidates.get(i));
            }
        }
        return !breaking.isEmpty() && prover.isContained(writer, relaxed(breaking));
    }

    private List<Objection> objections(Node document) {
        return prover.objections(reader, document);
    }

    private Side relaxed(List<Candidate> facts) {
        Side relaxed = reader;
        for (Candidate candidate : facts) {
            relaxed = amended(relaxed, reads(candidate.pair()), candidate.fact().cause(), false);
        }
        return relaxed;
    }

    private Side amended(Side side, SchemaView view, Cause cause, boolean narrow) {
        Amendments amendments = side.amendments();
        for (ObjectSchema part : view.parts()) {
            if (cause instanceof Cause.Everything && part != view.schema()) {
                continue;
            }
            ObjectSchema now = (ObjectSchema) amendments.of(part);
            ObjectSchema edited = narrow ? cause.narrowed(now) : cause.relaxed(now);
            amendments = edited == now ? amendments : amendments.with(edited);
        }
        if (!narrow && view.schema() instanceof BooleanSchema fixed && !fixed.accepts()) {
            amendments = amendments.with(new BooleanSchema(fixed.id(), fixed.location(), true));
        }
        return side.amended(amendments);
    }

    private SchemaView reads(Pair pair) {
        return effect == Effect.NARROWED ? pair.after() : pair.before();
    }

    private SchemaView writes(Pair pair) {
        return effect == Effect.NARROWED ? pair.before() : pair.after();
    }
}
