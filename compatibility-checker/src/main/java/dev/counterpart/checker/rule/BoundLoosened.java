package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import java.util.List;

/** More values lie within a bound: of a number, a length, a count, or a divisor. */
final class BoundLoosened implements Rule {

    static final String ID = "bound-loosened";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "A bound was loosened.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        return Bounds.changed(pair).stream()
                .filter(Bounds.Change::loosens)
                .map(change -> new Fact(
                        ID,
                        pair.only(Effect.WIDENED),
                        change.before(),
                        change.after(),
                        "now has " + change.now() + pair.path().after("for"),
                        change.was(),
                        change.instead(),
                        change.cause()))
                .toList();
    }
}
