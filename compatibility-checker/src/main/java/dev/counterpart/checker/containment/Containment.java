package dev.counterpart.checker.containment;

import dev.counterpart.checker.explain.Break;
import dev.counterpart.checker.explain.FactFinder;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.InstancePath;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.SchemaView;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.checker.proof.Proof;
import dev.counterpart.checker.proof.Prover;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.checker.rule.Rules;
import dev.counterpart.model.load.SchemaDocument;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether every document that one schema stands for is accepted by another: a proof, a confirmed witness, or undecided.
 *
 * <pre>{@code
 * SchemaDocument before = SchemaLoader.load("order-1.json", oldText).value();
 * SchemaDocument after = SchemaLoader.load("order-2.json", newText).value();
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
        Prover prover = new Prover(options.profile(), options.formats(), options.work());
        Proof proof = prover.prove(before, after, options.examples());
        List<Fact> facts =
                proof instanceof Proof.Refuted ? facts(prover, before, after, Set.of(Effect.NARROWED)) : List.of();
        return verdict(proof, facts, Effect.NARROWED);
    }

    /** The same, without looking for what changed: the verdict has no {@code breaks}. */
    public static Verdict decide(Side writer, Side reader, Options options) {
        Prover prover = new Prover(options.profile(), options.formats(), options.work());
        return verdict(prover.prove(writer, reader, options.examples()), List.of(), Effect.NARROWED);
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
        Prover prover = new Prover(backward.profile(), backward.formats(), backward.work());
        Map<Direction, Proof> proofs = new EnumMap<>(Direction.class);
        for (Direction direction : new TreeSet<>(directions)) {
            boolean back = direction == Direction.BACKWARD;
            proofs.put(
                    direction,
                    back
                            ? prover.prove(before, after, backward.examples())
                            : prover.prove(after, before, forward.examples()));
        }
        prover.begin();
        Set<Effect> lost = EnumSet.noneOf(Effect.class);
        proofs.forEach((direction, proof) -> {
            if (proof instanceof Proof.Refuted) {
                lost.add(effect(direction));
            }
        });
        List<Fact> facts = facts(prover, before, after, lost);
        Map<Direction, Verdict> verdicts = new EnumMap<>(Direction.class);
        proofs.forEach((direction, proof) -> verdicts.put(direction, verdict(proof, facts, effect(direction))));
        return new Comparison(verdicts, facts);
    }

    private static Effect effect(Direction direction) {
        return direction == Direction.BACKWARD ? Effect.NARROWED : Effect.WIDENED;
    }

    /**
     * What changed, with the work that is left. Where that does not reach, the whole is named: facts that hang on unanswered
     * questions would be guesses.
     *
     * @param lost what is known of the whole
     */
    private static List<Fact> facts(Prover prover, Side before, Side after, Set<Effect> lost) {
        List<Fact> facts = FactFinder.facts(prover, before, after);
        if (!prover.isSpent()) {
            return facts;
        }
        Pair whole = new Pair(
                InstancePath.ROOT,
                new SchemaView(before.schema(), before.schemas()),
                new SchemaView(after.schema(), after.schemas()),
                lost.contains(Effect.NARROWED),
                lost.contains(Effect.WIDENED));
        return Rules.lastResort().facts(whole);
    }

    private static Verdict verdict(Proof proof, List<Fact> facts, Effect effect) {
        if (proof instanceof Proof.Refuted refuted) {
            return new Verdict.Breaking(
                    refuted.witness(),
                    refuted.objections(),
                    facts.stream()
                            .filter(fact -> fact.has(effect))
                            .map(fact -> new Break(fact, refuted.witness(), refuted.objections(), false))
                            .toList());
        }
        return proof instanceof Proof.Open open
                ? new Verdict.Undecided(open.keyword(), open.reason())
                : new Verdict.Compatible();
    }
}
