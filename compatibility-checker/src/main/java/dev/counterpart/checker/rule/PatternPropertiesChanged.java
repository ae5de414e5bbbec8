package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.keyword.PatternProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Members of some names are declared by a pattern that was not there, or no longer. */
final class PatternPropertiesChanged implements Rule {

    static final String ID = "pattern-properties-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "A pattern for property names came or went.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        Map<String, NamedSchema> was = pair.before().patternProperties();
        Map<String, NamedSchema> is = pair.after().patternProperties();
        List<Fact> facts = new ArrayList<>();
        was.forEach((pattern, property) -> {
            if (!is.containsKey(pattern)) {
                facts.add(new Fact(
                        ID,
                        pair.onDocuments(),
                        property.location(),
                        pair.after().valueOf(PatternProperties.class),
                        "no longer declares names like " + pattern + pair.path().after("in"),
                        "was declared",
                        "keep the pattern " + pattern,
                        new Cause.NamePattern(pattern)));
            }
        });
        is.forEach((pattern, property) -> {
            if (!was.containsKey(pattern)) {
                facts.add(new Fact(
                        ID,
                        pair.onDocuments(),
                        pair.before().valueOf(PatternProperties.class),
                        property.location(),
                        "now declares names like " + pattern + pair.path().after("in"),
                        "was not declared",
                        "leave names like " + pattern + " undeclared",
                        new Cause.NamePattern(pattern)));
            }
        });
        return facts;
    }
}
