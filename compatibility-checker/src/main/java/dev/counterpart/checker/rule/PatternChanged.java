package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.checker.fact.SchemaView;
import dev.counterpart.model.schema.keyword.Pattern;
import java.util.List;
import java.util.Optional;

/** A text must match another pattern, or one more, or one less. Whether it matters is decided by the languages, not by the letters. */
final class PatternChanged implements Rule {

    static final String ID = "pattern-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "The pattern of a text changed.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        Optional<String> before = words(pair.before());
        Optional<String> after = words(pair.after());
        if (before.equals(after)) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                pair.onDocuments(
                        pair.before(Pattern.class).isPresent(),
                        pair.after(Pattern.class).isPresent()),
                pair.before().valueOf(Pattern.class),
                pair.after().valueOf(Pattern.class),
                "now has " + after.orElse("no pattern") + pair.path().after("for"),
                Written.was(before, Pattern.NAME),
                Written.instead(before, Pattern.NAME),
                Cause.of(Pattern.class)));
    }

    private static Optional<String> words(SchemaView view) {
        return view.keyword(Pattern.class).map(pattern -> "the pattern " + pattern.value());
    }
}
