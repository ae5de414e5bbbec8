package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.List;

/** A value is no longer among those allowed. */
final class EnumValueRemoved implements Rule {

    static final String ID = "enum-value-removed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "A value was removed from an enum.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        return EnumValues.missing(pair.before(), pair.after()).stream()
                .map(value -> new Fact(
                        ID,
                        pair.only(Effect.NARROWED),
                        value.location(),
                        pair.after().valueOf(Enum.class),
                        "no longer accepts " + JsonTreeWriter.compact(value)
                                + pair.path().after("for"),
                        "was accepted",
                        "keep " + JsonTreeWriter.compact(value) + " and deprecate it",
                        new Cause.Value(value)))
                .toList();
    }
}
