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

/** A member that was unknown must be there. What was written before has none. */
final class RequiredPropertyAdded implements Rule {

    static final String ID = "required-property-added";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "A new property was added and required.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        List<Fact> facts = new ArrayList<>();
        pair.after().required().forEach((name, location) -> {
            if (!pair.before().properties().containsKey(name)
                    && !pair.before().required().containsKey(name)) {
                String quoted = pair.path().member(name).quoted();
                Set<Effect> effects = pair.only(Effect.NARROWED);
                effects.add(Effect.ACCESSOR_ADDED);
                NamedSchema declared = pair.after().properties().get(name);
                if (declared != null) {
                    effects.addAll(Undeclared.before(pair, declared));
                }
                facts.add(new Fact(
                        ID,
                        effects,
                        pair.before().valueOf(Required.class),
                        location,
                        "now requires the new " + quoted,
                        "was not required",
                        "make " + quoted + " optional",
                        new Cause.Member(name)));
            }
        });
        return facts;
    }
}
