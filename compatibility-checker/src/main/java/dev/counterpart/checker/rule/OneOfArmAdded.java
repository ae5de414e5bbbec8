package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Arms;
import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import java.util.List;

/** There is one alternative more. Earlier readers do not know it, and callers have a case more to handle. */
final class OneOfArmAdded implements Rule {

    static final String ID = "one-of-arm-added";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "An arm was added to a union.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        if (pair.before().arms().isEmpty() || pair.after().arms().isEmpty()) {
            return List.of();
        }
        return Arms.of(pair.before(), pair.after()).added().stream()
                .map(arm -> new Fact(
                        ID,
                        pair.onDocumentsAnd(Effect.ARM_ADDED),
                        pair.before().unionLocation(),
                        arm.location(),
                        "has the new case " + arm.quoted() + pair.path().after("for"),
                        "was without it",
                        "say it in an optional property of a case that is known",
                        new Cause.Alternative(arm.schema())))
                .toList();
    }
}
