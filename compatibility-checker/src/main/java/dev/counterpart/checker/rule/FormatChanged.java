package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.checker.fact.SchemaView;
import dev.counterpart.checker.language.Formats;
import dev.counterpart.model.schema.keyword.Format;
import java.util.List;
import java.util.Optional;

/** A text has another format. Formats that generated types assert change documents and accessors; others are notes. */
final class FormatChanged implements Rule {

    static final String ID = "format-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "The format of a text changed.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        Optional<String> before = asserted(pair.before());
        Optional<String> after = asserted(pair.after());
        if (before.equals(after)) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                pair.onDocumentsAnd(Effect.ACCESSOR_RETYPED),
                pair.before().valueOf(Format.class),
                pair.after().valueOf(Format.class),
                "now has " + after.orElse("no asserted format") + pair.path().after("for"),
                Written.was(before, "asserted format"),
                Written.instead(before, "asserted format"),
                Cause.of(Format.class)));
    }

    private static Optional<String> asserted(SchemaView view) {
        return view.keyword(Format.class)
                .map(Format::value)
                .filter(Formats::isAsserted)
                .map(format -> "the format " + format);
    }
}
