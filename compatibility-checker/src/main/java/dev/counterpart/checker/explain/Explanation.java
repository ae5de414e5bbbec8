package dev.counterpart.checker.explain;

import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.proof.Party;
import dev.counterpart.checker.proof.Proof;
import dev.counterpart.checker.proof.Prover;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.model.tree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What changed between two states of a schema, told of the whole: what a proof shows to be harmless has no effect on documents.
 *
 * @param facts everything that changed, outermost first
 * @param breaks for each effect that was asked about, what has it
 */
public record Explanation(List<Fact> facts, Map<Effect, List<Break>> breaks) {

    /**
     * What is known of the whole.
     *
     * @param proof that documents of the writer are all accepted, or not
     * @param examples the writer's, to make documents read familiar
     */
    public record Known(Side writer, Side reader, Proof proof, List<Node> examples) {

        public Known {
            examples = List.copyOf(examples);
        }
    }

    public Explanation {
        facts = List.copyOf(facts);
        Map<Effect, List<Break>> copy = new EnumMap<>(Effect.class);
        copy.putAll(breaks);
        breaks = Collections.unmodifiableMap(copy);
    }

    /**
     * @param known by what a fact does to documents: {@link Effect#NARROWED} where the earlier state writes and the later one
     *     reads, {@link Effect#WIDENED} the other way round
     */
    public static Explanation of(Prover prover, Party before, Party after, Map<Effect, Known> known) {
        List<Candidate> candidates = new ArrayList<>(FactFinder.candidates(prover, before, after));
        if (prover.isSpent()) {
            candidates.clear(); // facts that hang on unanswered questions would be guesses: the whole is named
        }
        Map<Effect, List<Optional<Break>>> found = new EnumMap<>(Effect.class);
        known.forEach((effect, one) -> {
            if (one.proof() instanceof Proof.Refuted
                    && candidates.stream().noneMatch(each -> each.fact().has(effect))) {
                candidates.add(FactFinder.whole(prover, before, after, effect));
            }
        });
        known.forEach((effect, one) -> {
            if (one.proof() instanceof Proof.Refuted whole) {
                found.put(
                        effect,
                        new Attribution(prover, one.writer(), one.reader(), effect, whole, one.examples())
                                .breaks(candidates));
            } else if (one.proof() instanceof Proof.Contained) {
                found.put(effect, Collections.nCopies(candidates.size(), Optional.empty()));
            }
        });
        return told(candidates, found);
    }

    private static Explanation told(List<Candidate> candidates, Map<Effect, List<Optional<Break>>> found) {
        List<Fact> facts = new ArrayList<>();
        Map<Effect, List<Break>> breaks = new EnumMap<>(Effect.class);
        for (int i = 0; i < candidates.size(); i++) {
            int index = i;
            Fact seen = candidates.get(i).fact();
            Fact fact = found.entrySet().stream()
                    .filter(entry -> entry.getValue().get(index).isEmpty())
                    .map(Map.Entry::getKey)
                    .reduce(seen, Fact::without, (one, other) -> one);
            facts.add(fact);
            found.forEach((effect, all) -> {
                List<Break> same = breaks.computeIfAbsent(effect, unseen -> new ArrayList<>());
                all.get(index).ifPresent(each -> same.add(each.of(fact)));
            });
        }
        return new Explanation(facts, breaks);
    }
}
