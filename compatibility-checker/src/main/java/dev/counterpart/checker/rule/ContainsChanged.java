package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.keyword.Contains;
import dev.counterpart.model.schema.keyword.MaxContains;
import dev.counterpart.model.schema.keyword.MinContains;
import java.util.List;

/** What an array must contain, or how often, is another, or came, or went; with counts alike it is compared by itself. */
final class ContainsChanged implements Rule {

    static final String ID = "contains-changed";

    private static final List<Class<? extends Keyword>> TYPES =
            List.of(Contains.class, MinContains.class, MaxContains.class);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "What an array must contain, or how often, changed.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        if (isCountedAlike(pair) || !Written.differs(pair, TYPES)) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                pair.onDocuments(),
                Written.place(pair.before(), TYPES),
                Written.place(pair.after(), TYPES),
                Written.words(pair, TYPES, "contains") + pair.path().after("for"),
                Written.before(pair, TYPES, "contains"),
                Written.instead(pair, TYPES, "contains"),
                Cause.of(Contains.class, MinContains.class, MaxContains.class)));
    }

    /** Elements that are counted downwards only are compared below. */
    private static boolean isCountedAlike(Pair pair) {
        return pair.before(Contains.class).isPresent()
                && pair.after(Contains.class).isPresent()
                && pair.before(MaxContains.class).isEmpty()
                && !Written.differs(pair, List.of(MinContains.class, MaxContains.class));
    }
}
