package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.schema.keyword.Title;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The title names the generated class; another title is another class to callers. */
final class TypeRenamed implements Rule {

    static final String ID = "type-renamed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "The title that names a generated type changed.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        Optional<String> before = pair.before().typeName();
        Optional<String> after = pair.after().typeName();
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                EnumSet.of(Effect.ACCESSOR_RETYPED),
                pair.before().valueOf(Title.class),
                pair.after().valueOf(Title.class),
                "calls the type of " + pair.path().quoted() + " " + after.get(),
                "was " + before.get(),
                "keep the title " + before.get(),
                Cause.of(Title.class)));
    }
}
