package dev.counterpart.model.schema.check;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.schema.JsonType;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.keyword.Type;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A keyword that speaks of values that the {@code type} beside it refuses, as {@code minLength} beside {@code integer}. */
final class UselessKeyword {

    private static final Map<String, Set<JsonType>> SPEAKS_OF = new HashMap<>();

    static {
        of(
                EnumSet.of(JsonType.INTEGER, JsonType.NUMBER),
                "minimum",
                "maximum",
                "exclusiveMinimum",
                "exclusiveMaximum",
                "multipleOf");
        of(EnumSet.of(JsonType.STRING), "minLength", "maxLength", "pattern");
        of(
                EnumSet.of(JsonType.ARRAY),
                "items",
                "prefixItems",
                "additionalItems",
                "unevaluatedItems",
                "contains",
                "minContains",
                "maxContains",
                "minItems",
                "maxItems",
                "uniqueItems");
        of(
                EnumSet.of(JsonType.OBJECT),
                "properties",
                "patternProperties",
                "additionalProperties",
                "unevaluatedProperties",
                "propertyNames",
                "required",
                "minProperties",
                "maxProperties",
                "dependencies",
                "dependentRequired",
                "dependentSchemas");
    }

    private UselessKeyword() {}

    private static void of(Set<JsonType> types, String... keywords) {
        for (String keyword : keywords) {
            SPEAKS_OF.put(keyword, types);
        }
    }

    static void check(ObjectSchema schema, Diagnostics diagnostics) {
        Optional<Type> type = schema.keyword(Type.class);
        if (type.isEmpty()) {
            return;
        }
        for (Keyword keyword : schema.keywords()) {
            Set<JsonType> types = SPEAKS_OF.get(keyword.name());
            if (types != null && Collections.disjoint(type.get().types(), types)) {
                JsonType meant = types.contains(JsonType.NUMBER)
                        ? JsonType.NUMBER
                        : types.iterator().next();
                diagnostics.add(Diagnostic.warning(
                                RuleIds.USELESS_KEYWORD,
                                keyword.location(),
                                "\"" + keyword.name() + "\" says nothing here: it speaks of " + meant.word() + "s"
                                        + ", which \"type\" refuses",
                                "take it out, or add \"" + meant.word() + "\" to \"type\"")
                        .relatedTo(type.get().location(), "the type"));
            }
        }
    }
}
