package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.schema.keyword.Enum;
import java.util.List;

/** A value that was free must be one of a list. */
final class EnumIntroduced implements Rule {

    static final String ID = "enum-introduced";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "A value was limited to an enum.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        if (pair.before(Enum.class).isPresent() || pair.after(Enum.class).isEmpty()) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                pair.onDocumentsAnd(Effect.ACCESSOR_RETYPED),
                pair.before().location(),
                pair.after().valueOf(Enum.class),
                "now takes only listed values" + pair.path().after("for"),
                "was not limited to a list",
                "list the values in the description, or in a new optional property",
                Cause.of(Enum.class)));
    }
}
