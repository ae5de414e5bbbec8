package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.schema.keyword.AdditionalItems;
import dev.counterpart.model.schema.keyword.Items;
import java.util.List;

/** There was no schema for the elements and there is one now, or the other way round. Two schemas are compared below. */
final class ItemsChanged implements Rule {

    static final String ID = "items-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "Elements of an array became constrained, or free.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        boolean before = pair.before().rest().isPresent();
        boolean after = pair.after().rest().isPresent();
        if (before == after) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                pair.onDocumentsAnd(Effect.ACCESSOR_RETYPED),
                pair.before().restLocation(),
                pair.after().restLocation(),
                after
                        ? "now says what the elements of " + pair.path().quoted() + " are"
                        : "may now hold any elements in " + pair.path().quoted(),
                before ? "was constrained" : "was free",
                before ? "keep the schema of the elements" : "leave the elements free",
                Cause.of(Items.class, AdditionalItems.class)));
    }
}
