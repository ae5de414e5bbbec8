package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.tree.Node;
import java.util.List;
import java.util.Set;

/** The same values stand in another order. Nobody notices. */
final class EnumReordered implements Rule {

    static final String ID = "enum-reordered";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "The values of an enum were put in another order.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        List<Node> was = pair.before(Enum.class).map(Enum::values).orElse(List.of());
        List<Node> is = pair.after(Enum.class).map(Enum::values).orElse(List.of());
        boolean same = was.size() == is.size()
                && EnumValues.missing(pair.before(), pair.after()).isEmpty()
                && EnumValues.missing(pair.after(), pair.before()).isEmpty();
        if (!same || inOrder(was, is)) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                Set.of(),
                pair.before().valueOf(Enum.class),
                pair.after().valueOf(Enum.class),
                "lists the same values in another order" + pair.path().after("for"),
                "was in this order",
                "nothing: the same documents are accepted",
                Cause.of(Enum.class)));
    }

    private static boolean inOrder(List<Node> one, List<Node> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).sameValueAs(other.get(i))) {
                return false;
            }
        }
        return true;
    }
}
