package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.keyword.Required;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A member that was always there may be absent. */
final class PropertyBecameOptional implements Rule {

    static final String ID = "property-became-optional";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "A required property became optional.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        List<Fact> facts = new ArrayList<>();
        pair.before().required().forEach((name, location) -> {
            NamedSchema known = pair.after().properties().get(name);
            boolean undeclared = known == null && !pair.before().properties().containsKey(name);
            if ((known != null || undeclared) && !pair.after().required().containsKey(name)) {
                String quoted = pair.path().member(name).quoted();
                Set<Effect> effects = pair.only(Effect.WIDENED);
                effects.add(Effect.ACCESSOR_RETYPED);
                facts.add(new Fact(
                        ID,
                        effects,
                        location,
                        pair.after().valueOf(Required.class),
                        "may now leave " + quoted + " out",
                        "was required",
                        "keep " + quoted + " required",
                        new Cause.Presence(name)));
            }
        });
        return facts;
    }
}
