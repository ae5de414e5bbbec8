package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.keyword.UnevaluatedItems;
import dev.counterpart.model.schema.keyword.UnevaluatedProperties;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;

/** What nothing else looks at was welcome and no longer is, or the other way round. */
final class UnevaluatedChanged implements Rule {

    static final String ID = "unevaluated-changed";

    private static final List<Class<? extends Keyword>> TYPES =
            List.of(UnevaluatedProperties.class, UnevaluatedItems.class);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "What no other keyword looks at became limited, or free.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        if (TYPES.stream().noneMatch(type -> isPlain(pair, type) && Written.differs(pair, List.of(type)))) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                pair.onDocuments(),
                Written.place(pair.before(), TYPES),
                Written.place(pair.after(), TYPES),
                Written.words(pair, TYPES, "rule for what is unevaluated")
                        + pair.path().after("for"),
                Written.before(pair, TYPES, "rule for what is unevaluated"),
                Written.instead(pair, TYPES, "rule for what is unevaluated"),
                Cause.of(UnevaluatedProperties.class, UnevaluatedItems.class)));
    }

    /** Two schemas are compared below. */
    private static boolean isPlain(Pair pair, Class<? extends Keyword> type) {
        return !(pair.before().source(type).filter(ObjectNode.class::isInstance).isPresent()
                && pair.after()
                        .source(type)
                        .filter(ObjectNode.class::isInstance)
                        .isPresent());
    }
}
