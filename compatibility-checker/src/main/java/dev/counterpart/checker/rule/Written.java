package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.SchemaView;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import java.util.List;
import java.util.Optional;

/** Compares keywords as they are written: for those of which rules speak as a whole. */
final class Written {

    private Written() {}

    /** Whether one of the keywords came, went or is written otherwise. */
    static boolean differs(Pair pair, List<Class<? extends Keyword>> types) {
        return types.stream()
                .anyMatch(type -> !SchemaView.same(
                        pair.before().source(type), pair.after().source(type)));
    }

    /** Whether one of the keywords stands there. */
    static boolean stands(SchemaView view, List<Class<? extends Keyword>> types) {
        return types.stream().anyMatch(type -> view.source(type).isPresent());
    }

    /** {@code was maximum 9}, or that there was nothing of the name. */
    static String was(Optional<String> before, String name) {
        return before.map(words -> "was " + words).orElse("had no " + name);
    }

    /** What to do to stay compatible: {@code keep maximum 9}, or to add nothing of the name. */
    static String instead(Optional<String> before, String name) {
        return before.map(words -> "keep " + words).orElse("add no " + name);
    }

    /** Where the first of the keywords stands that does. */
    static SourceLocation place(SchemaView view, List<Class<? extends Keyword>> types) {
        return types.stream()
                .filter(type -> view.source(type).isPresent())
                .findFirst()
                .map(view::valueOf)
                .orElseGet(view::location);
    }

    /** {@code now has a condition}: that it came, went or changed. */
    static String words(Pair pair, List<Class<? extends Keyword>> types, String thing) {
        boolean was = stands(pair.before(), types);
        boolean is = stands(pair.after(), types);
        return was == is ? "has another " + thing : is ? "now has a " + thing : "has no " + thing + " any more";
    }

    /** What stood there before. */
    static String before(Pair pair, List<Class<? extends Keyword>> types, String thing) {
        if (!stands(pair.before(), types)) {
            return "was without a " + thing;
        }
        return (stands(pair.after(), types) ? "was another " : "was this ") + thing;
    }

    /** What to do to stay compatible. */
    static String instead(Pair pair, List<Class<? extends Keyword>> types, String thing) {
        return stands(pair.before(), types) ? "keep the " + thing + " as it was" : "add no " + thing;
    }
}
