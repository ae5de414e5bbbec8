package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.schema.keyword.AnyOf;
import dev.counterpart.model.schema.keyword.OneOf;
import java.util.List;

/** One of several became one or more of them, or the other way round. */
final class UnionChanged implements Rule {

    static final String ID = "union-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "Whether one or several arms of a union may hold changed.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        boolean was = pair.before(OneOf.class).isPresent();
        boolean is = pair.after(OneOf.class).isPresent();
        if (pair.before().arms().isEmpty() || pair.after().arms().isEmpty() || was == is) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                pair.onDocuments(),
                pair.before().unionLocation(),
                pair.after().unionLocation(),
                (is ? "now takes exactly one of its cases" : "now takes several of its cases at once")
                        + pair.path().after("for"),
                was ? "was oneOf" : "was anyOf",
                "keep " + (was ? "oneOf" : "anyOf"),
                Cause.of(AnyOf.class, OneOf.class)));
    }
}
