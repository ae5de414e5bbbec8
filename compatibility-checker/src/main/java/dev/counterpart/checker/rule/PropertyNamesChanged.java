package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.keyword.PropertyNames;
import java.util.List;

/** Names of members became limited, or free; two limits are compared by themselves. */
final class PropertyNamesChanged implements Rule {

    static final String ID = "property-names-changed";

    private static final List<Class<? extends Keyword>> TYPES = List.of(PropertyNames.class);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "The names that properties may have became limited, or free.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        if (pair.before(PropertyNames.class).isPresent()
                == pair.after(PropertyNames.class).isPresent()) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                pair.onDocuments(Written.stands(pair.before(), TYPES), Written.stands(pair.after(), TYPES)),
                Written.place(pair.before(), TYPES),
                Written.place(pair.after(), TYPES),
                Written.words(pair, TYPES, "limit of property names")
                        + pair.path().after("for"),
                Written.before(pair, TYPES, "limit of property names"),
                Written.instead(pair, TYPES, "limit of property names"),
                Cause.of(PropertyNames.class)));
    }
}
