package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.checker.fact.SchemaView;
import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.keyword.AdditionalProperties;
import java.util.List;
import java.util.Optional;

/** Members that are not declared were welcome and no longer are, or the other way round. */
final class AdditionalPropertiesChanged implements Rule {

    static final String ID = "additional-properties-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "What undeclared properties may hold changed.";
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
                pair.onDocuments(),
                pair.before().valueOf(AdditionalProperties.class),
                pair.after().valueOf(AdditionalProperties.class),
                "now has " + after.orElse("no " + AdditionalProperties.NAME)
                        + pair.path().after("in"),
                Written.was(before, AdditionalProperties.NAME),
                Written.instead(before, AdditionalProperties.NAME),
                Cause.of(AdditionalProperties.class)));
    }

    private static Optional<String> words(SchemaView view) {
        return view.keyword(AdditionalProperties.class)
                .map(keyword -> keyword.schema() instanceof BooleanSchema fixed
                        ? "additionalProperties " + fixed.accepts()
                        : "a schema for additionalProperties");
    }
}
