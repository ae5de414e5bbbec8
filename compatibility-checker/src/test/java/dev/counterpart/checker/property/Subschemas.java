package dev.counterpart.checker.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where schemas stand in the raw JSON of a schema, told from the keywords' names alone. */
final class Subschemas {

    private static final Set<String> ONE = Set.of(
            "not",
            "if",
            "then",
            "else",
            "items",
            "additionalItems",
            "additionalProperties",
            "contains",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties",
            "contentSchema");
    private static final Set<String> LISTED = Set.of("allOf", "anyOf", "oneOf", "prefixItems", "items");
    private static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "definitions", "$defs", "dependentSchemas", "dependencies");

    /** A schema inside another one, and how to put something else in its place. */
    record Slot(JsonNode schema, Consumer<JsonNode> replace) {}

    private Subschemas() {}

    /** The schemas directly inside one. */
    static List<Slot> of(JsonNode schema) {
        List<Slot> slots = new ArrayList<>();
        if (schema instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                String name = member.getKey();
                JsonNode value = member.getValue();
                if (value instanceof ArrayNode array && LISTED.contains(name)) {
                    for (int i = 0; i < array.size(); i++) {
                        int index = i;
                        slots.add(new Slot(array.get(i), other -> array.set(index, other)));
                    }
                } else if (value instanceof ObjectNode named && NAMED.contains(name)) {
                    named.properties().stream()
                            .filter(entry -> !entry.getValue().isArray())
                            .forEach(entry ->
                                    slots.add(new Slot(entry.getValue(), other -> named.set(entry.getKey(), other))));
                } else if (ONE.contains(name)) {
                    slots.add(new Slot(value, other -> object.set(name, other)));
                }
            }
        }
        return slots;
    }

    /** The schema itself and all inside it, outermost first. */
    static List<ObjectNode> all(JsonNode root) {
        List<ObjectNode> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(JsonNode schema, List<ObjectNode> found) {
        if (schema instanceof ObjectNode object) {
            found.add(object);
            of(object).forEach(slot -> collect(slot.schema(), found));
        }
    }

    /** All schemas below the root, each replaceable. */
    static List<Slot> slots(JsonNode root) {
        List<Slot> found = new ArrayList<>();
        for (ObjectNode schema : all(root)) {
            found.addAll(of(schema));
        }
        return found;
    }

    /** What a reference leads to: a JSON pointer, an anchor or an id of the same document. */
    static Optional<JsonNode> target(JsonNode root, String reference) {
        if (reference.equals("#")) {
            return Optional.of(root);
        }
        if (reference.startsWith("#/")) {
            return Optional.of(root.at(reference.substring(1))).filter(node -> !node.isMissingNode());
        }
        String anchor = reference.startsWith("#") ? reference.substring(1) : "";
        return all(root).stream()
                .filter(schema -> isNamed(schema, "$anchor", anchor)
                        || isNamed(schema, "$dynamicAnchor", anchor)
                        || isNamed(schema, "$id", reference)
                        || isNamed(schema, "id", reference))
                .map(JsonNode.class::cast)
                .findFirst();
    }

    private static boolean isNamed(ObjectNode schema, String keyword, String name) {
        JsonNode value = schema.get(keyword);
        return value != null && value.isString() && value.stringValue().equals(name) && !name.isEmpty();
    }
}
