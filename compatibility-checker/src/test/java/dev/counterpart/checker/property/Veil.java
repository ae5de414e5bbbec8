package dev.counterpart.checker.property;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Patterns written so that the checker can't read them, and that mean what they meant: it may know less then, and must say nothing
 * else.
 */
final class Veil {

    /** Refers back to nothing, which is always there. */
    private static final String NOTHING = "()\\1";

    private Veil() {}

    static JsonNode over(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        for (ObjectNode inner : Subschemas.all(copy)) {
            if (inner.path("pattern").isString()) {
                inner.set("pattern", Json.text(NOTHING + inner.get("pattern").stringValue()));
            }
            if (inner.get("patternProperties") instanceof ObjectNode named) {
                for (Map.Entry<String, JsonNode> entry : List.copyOf(named.properties())) {
                    named.remove(entry.getKey());
                    named.set(NOTHING + entry.getKey(), entry.getValue());
                }
            }
        }
        return copy;
    }
}
