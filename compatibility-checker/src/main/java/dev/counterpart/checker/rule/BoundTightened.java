package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import java.util.List;

/** Fewer values lie within a bound: of a number, a length, a count, or a divisor. */
final class BoundTightened implements Rule {

    static final String ID = "bound-tightened";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "A bound was tightened.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        return Bounds.changed(pair).stream()
                .filter(Bounds.Change::tightens)
                .map(change -> new Fact(
                        ID,
                        pair.only(Effect.NARROWED),
                        change.before(),
                        change.after(),
                        "now has " + change.now() + pair.path().after("for"),
                        change.was(),
                        change.instead(),
                        change.cause()))
                .toList();
    }
}
