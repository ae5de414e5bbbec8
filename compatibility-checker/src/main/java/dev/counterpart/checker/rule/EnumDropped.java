package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.schema.keyword.Enum;
import java.util.List;

/** A value that was one of a list is free. */
final class EnumDropped implements Rule {

    static final String ID = "enum-dropped";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "A value was no longer limited to an enum.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        if (pair.before(Enum.class).isEmpty() || pair.after(Enum.class).isPresent()) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                pair.onDocumentsAnd(Effect.ACCESSOR_RETYPED),
                pair.before().valueOf(Enum.class),
                pair.after().location(),
                "may now say anything" + pair.path().after("for"),
                "was limited to a list",
                "keep the list",
                Cause.of(Enum.class)));
    }
}
