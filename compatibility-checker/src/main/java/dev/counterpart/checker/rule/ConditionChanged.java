package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.keyword.Else;
import dev.counterpart.model.schema.keyword.If;
import dev.counterpart.model.schema.keyword.Then;
import java.util.List;

/** A condition asks something else, or came, or went; what it leads to is compared by itself where the condition stays. */
final class ConditionChanged implements Rule {

    static final String ID = "condition-changed";

    private static final List<Class<? extends Keyword>> TYPES = List.of(If.class, Then.class, Else.class);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "An if with its then and else changed.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        if (isAskedAlike(pair) || !Written.differs(pair, TYPES)) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                pair.onDocuments(),
                Written.place(pair.before(), TYPES),
                Written.place(pair.after(), TYPES),
                Written.words(pair, TYPES, "condition") + pair.path().after("for"),
                Written.before(pair, TYPES, "condition"),
                Written.instead(pair, TYPES, "condition"),
                Cause.of(If.class, Then.class, Else.class)));
    }

    /** The same question with a then and an else on both sides, or on neither: these are compared below. */
    private static boolean isAskedAlike(Pair pair) {
        return !Written.differs(pair, List.of(If.class))
                && pair.before(Then.class).isPresent() == pair.after(Then.class).isPresent()
                && pair.before(Else.class).isPresent() == pair.after(Else.class).isPresent();
    }
}
