package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.checker.fact.SchemaView;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.keyword.AdditionalProperties;
import dev.counterpart.model.schema.keyword.Properties;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A member is declared that was not. It matters to documents only where such a member could be written or was refused before. */
final class OptionalPropertyAdded implements Rule {

    static final String ID = "optional-property-added";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "A new property was added, and is optional.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        List<Fact> facts = new ArrayList<>();
        for (NamedSchema property : pair.after().properties().values()) {
            boolean known = pair.before().properties().containsKey(property.name());
            if (!known && !pair.after().required().containsKey(property.name())) {
                String quoted = pair.path().member(property.name()).quoted();
                Set<Effect> effects = EnumSet.of(Effect.ACCESSOR_ADDED);
                effects.addAll(Undeclared.before(pair, property));
                facts.add(new Fact(
                        ID,
                        effects,
                        place(pair.before()),
                        property.location(),
                        "now declares the optional " + quoted,
                        "was not declared",
                        "leave " + quoted + " undeclared",
                        new Cause.Member(property.name())));
            }
        }
        return facts;
    }

    /** What the earlier schema says of members that it does not declare, or the list that lacks the member. */
    private static SourceLocation place(SchemaView before) {
        boolean said = before.keyword(AdditionalProperties.class).isPresent();
        return before.valueOf(said ? AdditionalProperties.class : Properties.class);
    }
}
