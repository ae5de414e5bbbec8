package dev.counterpart.checker.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Other ways to write a schema down that mean the same. */
final class Rewrites {

    private static final List<String> HOLDERS = List.of("definitions", "$defs");

    private Rewrites() {}

    /** Every object's members the other way round; where an object is a value, they have no order either. */
    static JsonNode reordered(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.reverse(names);
            ObjectNode turned = Json.object();
            names.forEach(name -> turned.set(name, reordered(object.get(name))));
            return turned;
        }
        return node instanceof ArrayNode array
                ? Json.array(Vocabulary.elements(array).stream()
                        .map(Rewrites::reordered)
                        .toList())
                : node;
    }

    /** The definitions get longer names, and references follow; pointers that go through a definition follow, too. */
    static JsonNode renamed(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        for (String holder : HOLDERS) {
            if (copy.get(holder) instanceof ObjectNode definitions) {
                for (String name : List.copyOf(definitions.propertyNames())) {
                    definitions.set("renamed-" + name, definitions.remove(name));
                }
                String from = "#/" + holder + "/";
                Subschemas.all(copy).forEach(inner -> follow(inner, from));
            }
        }
        return copy;
    }

    private static void follow(ObjectNode schema, String from) {
        String reference = schema.path("$ref").asString("");
        if (reference.startsWith(from)) {
            schema.set("$ref", Json.text(from + "renamed-" + reference.substring(from.length())));
        }
    }

    /** Each member's schema alone inside an {@code allOf}; the root keeps its place, and so do the definitions. */
    static JsonNode wrapped(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        if (copy instanceof ObjectNode root) {
            for (String keyword : List.of("properties", "patternProperties")) {
                if (root.get(keyword) instanceof ObjectNode named) {
                    for (Map.Entry<String, JsonNode> member : List.copyOf(named.properties())) {
                        named.set(member.getKey(), Json.object("allOf", Json.array(List.of(member.getValue()))));
                    }
                }
            }
        }
        return copy;
    }

    /** What a reference alone leads to stands in its place, where that refers to nothing itself and has no name of its own. */
    static JsonNode inlined(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        for (Subschemas.Slot slot : Subschemas.slots(copy)) {
            if (slot.schema() instanceof ObjectNode inner && inner.size() == 1 && inner.has("$ref")) {
                leaf(schema, inner.get("$ref").asString("")).ifPresent(slot.replace());
            }
        }
        return copy;
    }

    private static Optional<JsonNode> leaf(JsonNode root, String reference) {
        return Optional.of(reference)
                .filter(text -> !text.equals("#"))
                .flatMap(text -> Subschemas.target(root, text))
                .filter(target -> Subschemas.all(target).stream()
                        .noneMatch(inner -> inner.propertyNames().stream()
                                .anyMatch(name -> name.endsWith("ef")
                                        || name.endsWith("nchor")
                                        || name.equals("id")
                                        || name.equals("$id"))))
                .map(JsonNode::deepCopy);
    }
}
