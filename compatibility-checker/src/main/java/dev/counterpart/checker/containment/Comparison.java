package dev.counterpart.checker.containment;

import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.policy.Direction;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Two states of a schema, compared.
 *
 * @param verdicts one for each direction asked
 * @param facts everything that changed, harmless or not, outermost first
 */
public record Comparison(Map<Direction, Verdict> verdicts, List<Fact> facts) {

    public Comparison {
        Map<Direction, Verdict> copy = new EnumMap<>(Direction.class);
        copy.putAll(verdicts);
        verdicts = Collections.unmodifiableMap(copy);
        facts = List.copyOf(facts);
    }

    /** One text compared with itself: nothing changed, so nothing is asked. */
    public static Comparison ofTheSame(Collection<Direction> directions) {
        Map<Direction, Verdict> verdicts = new EnumMap<>(Direction.class);
        directions.forEach(direction -> verdicts.put(direction, new Verdict.Compatible()));
        return new Comparison(verdicts, List.of());
    }

    /** The verdict of a direction that was asked for. */
    public Verdict verdict(Direction direction) {
        Verdict verdict = verdicts.get(direction);
        if (verdict == null) {
            throw new IllegalArgumentException("nobody asked " + direction);
        }
        return verdict;
    }
}
