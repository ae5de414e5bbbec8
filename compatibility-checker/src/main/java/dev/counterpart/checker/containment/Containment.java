package dev.counterpart.checker.containment;

import dev.counterpart.checker.explain.Break;
import dev.counterpart.checker.explain.Explanation;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.checker.proof.Party;
import dev.counterpart.checker.proof.Proof;
import dev.counterpart.checker.proof.Prover;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.model.load.SchemaDocument;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Whether every document that one schema stands for is accepted by another: a proof, a confirmed witness, or undecided.
 *
 * <pre>{@code
 * SchemaDocument before = SchemaLoader.load("order-1.json", oldText).orThrow();
 * SchemaDocument after = SchemaLoader.load("order-2.json", newText).orThrow();
 * Verdict verdict = Containment.check(before, after);
 * }</pre>
 */
public final class Containment {

    private Containment() {}

    /** Can {@code reader} read all that {@code writer} accepts? Sets of documents as the schemas stand. */
    public static Verdict check(SchemaDocument writer, SchemaDocument reader) {
        return check(writer, reader, Options.strict());
    }

    /** Can {@code reader} read what {@code writer} writes? The writer is taken as the state before, the reader as the one after. */
    public static Verdict check(SchemaDocument writer, SchemaDocument reader, Options options) {
        Side before = new Side(writer.root(), writer.schemas());
        Side after = new Side(reader.root(), reader.schemas());
        return compare(before, after, List.of(Direction.BACKWARD), options, options)
                .verdict(Direction.BACKWARD);
    }

    /** The same, without looking for what changed: the verdict has no {@code breaks}. */
    public static Verdict decide(Side writer, Side reader, Options options) {
        Prover prover = new Prover(options.profile(), options.formats(), options.work());
        return verdict(prover.prove(writer, reader, options.examples()), List.of());
    }

    /**
     * Compares two states of a schema.
     *
     * @param directions which must hold
     * @param backward how it is asked whether the later state reads the earlier
     * @param forward how it is asked whether the earlier state reads the later
     */
    public static Comparison compare(
            Side before, Side after, Collection<Direction> directions, Options backward, Options forward) {
        return compare(new Party(before), new Party(after), directions, backward, forward);
    }

    /** The same for states that are taken otherwise where they read than where they write. */
    public static Comparison compare(
            Party before, Party after, Collection<Direction> directions, Options backward, Options forward) {
        Prover prover = new Prover(backward.profile(), backward.formats(), backward.work());
        Map<Direction, Proof> proofs = new EnumMap<>(Direction.class);
        for (Direction direction : new TreeSet<>(directions)) {
            proofs.put(
                    direction,
                    direction == Direction.BACKWARD
                            ? prover.prove(before.writes(), after.reads(), backward.examples())
                            : prover.prove(after.writes(), before.reads(), forward.examples()));
        }
        if (proofs.size() > 1) {
            prover.begin(); // what one of them left over is no measure for both
        }
        Map<Effect, Explanation.Known> known = new EnumMap<>(Effect.class);
        proofs.forEach((direction, proof) -> {
            boolean back = direction == Direction.BACKWARD;
            known.put(
                    effect(direction),
                    back
                            ? new Explanation.Known(before.writes(), after.reads(), proof, backward.examples())
                            : new Explanation.Known(after.writes(), before.reads(), proof, forward.examples()));
        });
        Explanation explanation = Explanation.of(prover, before, after, known);
        Map<Direction, Verdict> verdicts = new EnumMap<>(Direction.class);
        proofs.forEach((direction, proof) -> verdicts.put(
                direction, verdict(proof, explanation.breaks().getOrDefault(effect(direction), List.of()))));
        return new Comparison(verdicts, explanation.facts());
    }

    /** What a change does to documents that breaks a direction. */
    private static Effect effect(Direction direction) {
        return direction == Direction.BACKWARD ? Effect.NARROWED : Effect.WIDENED;
    }

    private static Verdict verdict(Proof proof, List<Break> breaks) {
        if (proof instanceof Proof.Refuted refuted) {
            return new Verdict.Breaking(refuted.witness(), refuted.objections(), breaks);
        }
        return proof instanceof Proof.Open open
                ? new Verdict.Undecided(open.keyword(), open.reason())
                : new Verdict.Compatible();
    }
}
