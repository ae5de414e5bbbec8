package dev.counterpart.checker.policy;

import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.model.diagnostic.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The table that says how bad an effect is: effect × direction × promise → severity. What it does not list is harmless. Rules state
 * facts; only this table judges them.
 */
public final class Policy {

    /** One line of the table. */
    public record Row(Effect effect, Direction direction, Promise promise, Severity severity) {}

    private static final Policy HOUSE_RULES = new Policy(List.of(
            new Row(Effect.NARROWED, Direction.BACKWARD, Promise.WIRE, Severity.ERROR),
            new Row(Effect.WIDENED, Direction.FORWARD, Promise.WIRE, Severity.ERROR),
            new Row(Effect.ACCESSOR_REMOVED, Direction.BACKWARD, Promise.SOURCE, Severity.ERROR),
            new Row(Effect.ACCESSOR_REMOVED, Direction.FORWARD, Promise.SOURCE, Severity.ERROR),
            new Row(Effect.ACCESSOR_RETYPED, Direction.BACKWARD, Promise.SOURCE, Severity.ERROR),
            new Row(Effect.ACCESSOR_RETYPED, Direction.FORWARD, Promise.SOURCE, Severity.ERROR),
            new Row(Effect.ARM_ADDED, Direction.BACKWARD, Promise.SOURCE, Severity.ERROR),
            new Row(Effect.ARM_ADDED, Direction.FORWARD, Promise.SOURCE, Severity.ERROR),
            new Row(Effect.DELIVERY_LOST, Direction.BACKWARD, Promise.CATALOG, Severity.ERROR),
            new Row(Effect.DELIVERY_LOST, Direction.FORWARD, Promise.CATALOG, Severity.ERROR),
            new Row(Effect.DELIVERY_CHANGED, Direction.BACKWARD, Promise.CATALOG, Severity.ERROR),
            new Row(Effect.DELIVERY_CHANGED, Direction.FORWARD, Promise.CATALOG, Severity.ERROR),
            new Row(Effect.CLIENT_CHANGED, Direction.BACKWARD, Promise.CATALOG, Severity.WARNING),
            new Row(Effect.CLIENT_CHANGED, Direction.FORWARD, Promise.CATALOG, Severity.WARNING)));

    private final List<Row> rows;

    public Policy(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Documents and calling code both count: what breaks either needs a new major version. */
    public static Policy houseRules() {
        return HOUSE_RULES;
    }

    public List<Row> rows() {
        return rows;
    }

    /** The lines that a fact meets, where these directions must hold. */
    public List<Row> judge(Fact fact, Collection<Direction> directions) {
        return judge(fact.effects(), directions);
    }

    /** The lines that these effects meet, where these directions must hold. */
    public List<Row> judge(Set<Effect> effects, Collection<Direction> directions) {
        return rows.stream()
                .filter(row -> directions.contains(row.direction()) && effects.contains(row.effect()))
                .toList();
    }

    /** The worst that the table says of a fact; empty when it is harmless. */
    public Optional<Severity> worst(Fact fact, Collection<Direction> directions) {
        return judge(fact, directions).stream().map(Row::severity).min(Enum::compareTo);
    }
}
