package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.Required;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A declared member is declared no longer. Its accessor goes; where it was required, readers miss it. */
final class PropertyRemoved implements Rule {

    static final String ID = "property-removed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "A property was declared and no longer is.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        List<Fact> facts = new ArrayList<>();
        for (NamedSchema property : pair.before().properties().values()) {
            if (!pair.after().properties().containsKey(property.name())) {
                facts.add(fact(pair, property));
            }
        }
        return facts;
    }

    private static Fact fact(Pair pair, NamedSchema property) {
        SourceLocation required = pair.before().required().get(property.name());
        boolean stillRequired = pair.after().required().containsKey(property.name());
        Set<Effect> effects = EnumSet.of(Effect.ACCESSOR_REMOVED);
        if (required != null && !stillRequired) {
            effects.addAll(pair.only(Effect.WIDENED));
        }
        effects.addAll(Undeclared.after(pair, property));
        String quoted = pair.path().member(property.name()).quoted();
        SourceLocation after =
                pair.after().valueOf(required != null && !stillRequired ? Required.class : Properties.class);
        return new Fact(
                ID,
                effects,
                required != null ? required : property.location(),
                after,
                "no longer carries " + quoted,
                required != null ? "was required" : "was declared",
                "keep " + quoted + " and deprecate it",
                new Cause.Member(property.name()));
    }
}
