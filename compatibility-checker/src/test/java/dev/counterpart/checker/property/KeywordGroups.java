package dev.counterpart.checker.property;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The keywords of all drafts, by what they speak of. */
final class KeywordGroups {

    static final List<String> ANY = List.of("type", "enum", "const");
    static final List<String> NUMBER =
            List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");
    static final List<String> STRING = List.of("minLength", "maxLength", "pattern");
    static final List<String> ARRAY = List.of(
            "items",
            "prefixItems",
            "additionalItems",
            "contains",
            "minContains",
            "maxContains",
            "minItems",
            "maxItems",
            "uniqueItems",
            "unevaluatedItems");
    static final List<String> OBJECT = List.of(
            "properties",
            "patternProperties",
            "additionalProperties",
            "propertyNames",
            "required",
            "dependentRequired",
            "dependentSchemas",
            "dependencies",
            "minProperties",
            "maxProperties",
            "unevaluatedProperties");
    /** The keywords of numbers, texts, arrays and objects. */
    static final Map<String, List<String>> BY_TYPE =
            new TreeMap<>(Map.of("number", NUMBER, "string", STRING, "array", ARRAY, "object", OBJECT));

    static final List<String> COMBINING =
            List.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else", "$ref", "$dynamicRef", "$recursiveRef");
    static final List<String> ANNOTATIONS = List.of(
            "title",
            "description",
            "$comment",
            "default",
            "examples",
            "readOnly",
            "writeOnly",
            "deprecated",
            "format",
            "contentEncoding",
            "contentMediaType",
            "contentSchema");

    private KeywordGroups() {}

    /** The types that keywords of their own speak of. */
    static List<String> types() {
        return List.copyOf(BY_TYPE.keySet());
    }
}
