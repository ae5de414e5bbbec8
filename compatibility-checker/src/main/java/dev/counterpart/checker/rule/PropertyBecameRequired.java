package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.schema.NamedSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A member that could be absent must be there. */
final class PropertyBecameRequired implements Rule {

    static final String ID = "property-became-required";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "An optional property became required.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        List<Fact> facts = new ArrayList<>();
        pair.after().required().forEach((name, location) -> {
            NamedSchema known = pair.before().properties().get(name);
            if (known != null && !pair.before().required().containsKey(name)) {
                String quoted = pair.path().member(name).quoted();
                Set<Effect> effects = pair.only(Effect.NARROWED);
                effects.add(Effect.ACCESSOR_RETYPED);
                facts.add(new Fact(
                        ID,
                        effects,
                        known.location(),
                        location,
                        "now requires " + quoted,
                        "was optional",
                        "keep " + quoted + " optional",
                        new Cause.Presence(name)));
            }
        });
        return facts;
    }
}
