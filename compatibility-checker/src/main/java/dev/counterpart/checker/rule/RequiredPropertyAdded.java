package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.keyword.Required;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A member that was unknown must be there, and what was written before has none; or one that had to be there is declared now. */
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
            Optional<NamedSchema> declared =
                    Optional.ofNullable(pair.after().properties().get(name));
            if (pair.before().properties().containsKey(name)) {
                return;
            }
            if (!pair.before().required().containsKey(name)) {
                facts.add(required(pair, name, location, declared));
            } else {
                declared.ifPresent(property -> facts.add(declared(pair, property)));
            }
        });
        return facts;
    }

    private static Fact required(Pair pair, String name, SourceLocation location, Optional<NamedSchema> declared) {
        String quoted = pair.path().member(name).quoted();
        Set<Effect> effects = pair.only(Effect.NARROWED);
        effects.add(Effect.ACCESSOR_ADDED);
        declared.ifPresent(property -> effects.addAll(Undeclared.before(pair, property)));
        return new Fact(
                ID,
                effects,
                pair.before().valueOf(Required.class),
                location,
                "now requires the new " + quoted,
                "was not required",
                "make " + quoted + " optional",
                new Cause.Member(name));
    }

    /** It had to be there, and could hold whatever undeclared members hold. */
    private static Fact declared(Pair pair, NamedSchema property) {
        String quoted = pair.path().member(property.name()).quoted();
        Set<Effect> effects = Undeclared.before(pair, property);
        effects.add(Effect.ACCESSOR_ADDED);
        return new Fact(
                ID,
                effects,
                pair.before()
                        .required()
                        .getOrDefault(property.name(), pair.before().location()),
                property.location(),
                "now declares the required " + quoted,
                "was required and not declared",
                "leave " + quoted + " undeclared",
                new Cause.Member(property.name()));
    }
}
