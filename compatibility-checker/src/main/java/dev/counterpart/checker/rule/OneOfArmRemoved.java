package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Arms;
import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import java.util.List;

/** An alternative is gone. What was written that way is refused. */
final class OneOfArmRemoved implements Rule {

    static final String ID = "one-of-arm-removed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "An arm was removed from a union.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        if (pair.before().arms().isEmpty() || pair.after().arms().isEmpty()) {
            return List.of();
        }
        return Arms.of(pair.before(), pair.after()).removed().stream()
                .map(arm -> new Fact(
                        ID,
                        pair.onDocumentsAnd(Effect.ACCESSOR_REMOVED),
                        arm.location(),
                        pair.after().unionLocation(),
                        "no longer knows the case " + arm.quoted() + pair.path().after("for"),
                        "was a case",
                        "keep " + arm.quoted() + " and deprecate it",
                        new Cause.Alternative(arm.schema())))
                .toList();
    }
}
