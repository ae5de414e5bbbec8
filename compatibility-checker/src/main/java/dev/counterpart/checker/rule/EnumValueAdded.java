package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.List;

/** A value is allowed that was not. Earlier readers refuse it; generated enums are open, so callers compile as before. */
final class EnumValueAdded implements Rule {

    static final String ID = "enum-value-added";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "A value was added to an enum.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        return EnumValues.missing(pair.after(), pair.before()).stream()
                .map(value -> new Fact(
                        ID,
                        pair.only(Effect.WIDENED),
                        pair.before().valueOf(Enum.class),
                        value.location(),
                        "may now say " + JsonTreeWriter.compact(value)
                                + pair.path().after("for"),
                        "was without it",
                        "say " + JsonTreeWriter.compact(value) + " in a new optional property",
                        new Cause.Value(value)))
                .toList();
    }
}
