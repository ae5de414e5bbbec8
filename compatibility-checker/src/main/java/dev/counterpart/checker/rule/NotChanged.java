package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.keyword.Not;
import java.util.List;

/** What a value must not be is another, or came, or went. */
final class NotChanged implements Rule {

    static final String ID = "not-changed";

    private static final List<Class<? extends Keyword>> TYPES = List.of(Not.class);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "What a value must not be changed.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        if (!Written.differs(pair, TYPES)) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                pair.onDocuments(Written.stands(pair.before(), TYPES), Written.stands(pair.after(), TYPES)),
                Written.place(pair.before(), TYPES),
                Written.place(pair.after(), TYPES),
                Written.words(pair, TYPES, "schema under not") + pair.path().after("for"),
                Written.before(pair, TYPES, "schema under not"),
                Written.instead(pair, TYPES, "schema under not"),
                Cause.of(Not.class)));
    }
}
