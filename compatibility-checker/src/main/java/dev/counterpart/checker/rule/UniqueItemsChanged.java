package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.schema.keyword.UniqueItems;
import java.util.List;

/** Elements of an array must differ now, or need not any more. */
final class UniqueItemsChanged implements Rule {

    static final String ID = "unique-items-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "Whether elements must differ changed.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        boolean before =
                pair.before(UniqueItems.class).filter(UniqueItems::value).isPresent();
        boolean after = pair.after(UniqueItems.class).filter(UniqueItems::value).isPresent();
        if (before == after) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                pair.onDocuments(before, after),
                pair.before().valueOf(UniqueItems.class),
                pair.after().valueOf(UniqueItems.class),
                (after ? "now refuses equal elements in " : "may now hold equal elements in ")
                        + pair.path().quoted(),
                before ? "was without equal elements" : "was free to repeat",
                "keep uniqueItems " + before,
                Cause.of(UniqueItems.class)));
    }
}
