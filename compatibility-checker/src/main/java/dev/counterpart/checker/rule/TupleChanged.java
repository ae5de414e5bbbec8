package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.checker.fact.SchemaView;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.keyword.AdditionalItems;
import dev.counterpart.model.schema.keyword.Items;
import dev.counterpart.model.schema.keyword.PrefixItems;
import dev.counterpart.model.schema.keyword.TupleItems;
import java.util.List;

/** More or fewer of the first elements have a schema of their own. */
final class TupleChanged implements Rule {

    static final String ID = "tuple-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "The number of elements with a schema of their own changed.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        int was = pair.before().tuple().size();
        int is = pair.after().tuple().size();
        if (was == is) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                pair.onDocuments(),
                place(pair.before()),
                place(pair.after()),
                "says of " + elements(is) + " what they are" + pair.path().after("in"),
                "was said of " + elements(was),
                "keep the schemas of " + elements(was),
                Cause.of(PrefixItems.class, TupleItems.class, Items.class, AdditionalItems.class)));
    }

    private static SourceLocation place(SchemaView view) {
        return view.keyword(PrefixItems.class).isPresent()
                ? view.valueOf(PrefixItems.class)
                : view.valueOf(TupleItems.class);
    }

    private static String elements(int count) {
        return count == 0 ? "no first elements" : count == 1 ? "the first element" : "the first " + count + " elements";
    }
}
