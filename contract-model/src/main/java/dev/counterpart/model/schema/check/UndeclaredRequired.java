package dev.counterpart.model.schema.check;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.keyword.AdditionalProperties;
import dev.counterpart.model.schema.keyword.PatternProperties;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.Required;
import dev.counterpart.model.tree.StringNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A required member that the same schema forbids: no property declares it, and {@code additionalProperties} is false. */
final class UndeclaredRequired {

    /** Among more properties, the search for the one that was meant takes too long for what it tells. */
    private static final int MANY = 1_000;

    private UndeclaredRequired() {}

    /** A name that a pattern may allow is left alone. */
    static void check(ObjectSchema schema, Diagnostics diagnostics) {
        boolean closed = schema.keyword(AdditionalProperties.class)
                .map(AdditionalProperties::schema)
                .filter(additional -> additional instanceof BooleanSchema flag && !flag.accepts())
                .isPresent();
        if (!closed || schema.has(PatternProperties.class)) {
            return;
        }
        Set<String> declared = schema.keyword(Properties.class).map(Properties::properties).orElse(List.of()).stream()
                .map(NamedSchema::name)
                .collect(Collectors.toCollection(TreeSet::new));
        for (StringNode name :
                schema.keyword(Required.class).map(Required::names).orElse(List.of())) {
            if (!declared.contains(name.value())) {
                String near = declared.size() > MANY ? "" : DidYouMean.hint(name.value(), declared);
                diagnostics.warning(
                        RuleIds.UNDECLARED_REQUIRED,
                        name.location(),
                        "\"" + name.value() + "\" is required, but no property declares it and \"additionalProperties\""
                                + " forbids it: nothing is valid",
                        near.isEmpty() ? "declare it in \"properties\"" : near);
            }
        }
    }
}
