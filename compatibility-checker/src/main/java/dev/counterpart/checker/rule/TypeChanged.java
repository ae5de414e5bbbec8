package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.InstancePath;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.checker.fact.SchemaView;
import dev.counterpart.model.schema.JsonType;
import dev.counterpart.model.schema.keyword.Type;
import java.util.List;

/** A value has another JSON type, or may have one more or one less. A union counts as a type of its own. */
final class TypeChanged implements Rule {

    static final String ID = "type-changed";

    private static final String ANY = "any type";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "The JSON type of a value changed.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        String before = words(pair.before());
        String after = words(pair.after());
        if (before.equals(after)) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                pair.onDocumentsAnd(Effect.ACCESSOR_RETYPED),
                pair.before().valueOf(Type.class),
                pair.after().valueOf(Type.class),
                (after.equals(ANY) ? "now takes " : "now has ")
                        + after
                        + pair.path().after("for"),
                (before.equals(ANY) ? "took " : "was ") + before,
                instead(pair, before),
                Cause.of(Type.class)));
    }

    /** Beside the document as a whole there is no property. */
    private static String instead(Pair pair, String before) {
        String kept = before.equals(ANY) ? "set no type" : "keep " + before;
        return pair.path().equals(InstancePath.ROOT) ? kept : kept + ", or add a property of another name beside it";
    }

    private static String words(SchemaView view) {
        if (!view.arms().isEmpty()) {
            return "a union";
        }
        return view.types()
                .map(types -> String.join(
                        " or ", types.stream().sorted().map(JsonType::word).toList()))
                .orElse(ANY);
    }
}
