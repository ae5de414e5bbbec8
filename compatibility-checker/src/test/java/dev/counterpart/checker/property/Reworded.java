package dev.counterpart.checker.property;

import dev.counterpart.model.schema.SchemaDialect;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema in words that the independent validator is known to read rightly. These are the exceptions made for it, and all of them;
 * {@code JudgeTest} shows that each is needed:
 *
 * <ul>
 *   <li>{@code content*} are annotations, and it asserts them up to draft-07;
 *   <li>{@code "integer"} beside {@code "number"} says nothing, and it then misjudges {@code exclusiveMinimum};
 *   <li>in 2019-09 {@code contains} evaluates no element for {@code unevaluatedItems}, and it takes it as if it did: behind two
 *       {@code not}s it means the same and evaluates nothing.
 * </ul>
 */
final class Reworded {

    private Reworded() {}

    static JsonNode of(JsonNode schema) {
        boolean middle = Drafts.of(schema) == SchemaDialect.DRAFT_2019_09;
        JsonNode copy = schema.deepCopy();
        boolean asks = middle && Subschemas.all(copy).stream().anyMatch(inner -> inner.has("unevaluatedItems"));
        for (ObjectNode inner : Subschemas.all(copy)) {
            inner.remove(List.of("contentMediaType", "contentEncoding"));
            type(inner);
            if (asks) {
                contains(inner);
            }
        }
        return copy;
    }

    private static void type(ObjectNode schema) {
        JsonNode type = schema.get("type");
        if (type != null && type.isArray()) {
            List<String> types = Demands.types(type);
            if (types.contains("number")) {
                schema.set(
                        "type",
                        Json.array(types.stream()
                                .filter(one -> !one.equals("integer"))
                                .map(Json::text)
                                .toList()));
            }
        }
    }

    private static void contains(ObjectNode schema) {
        if (schema.has("contains")) {
            ObjectNode apart = Json.object("contains", schema.remove("contains"));
            for (String count : List.of("minContains", "maxContains")) {
                JsonNode value = schema.remove(count);
                if (value != null) {
                    apart.set(count, value);
                }
            }
            ArrayNode all = schema.get("allOf") instanceof ArrayNode before ? before : Json.array();
            all.add(Json.object("not", Json.object("not", apart)));
            schema.set("allOf", all);
        }
    }
}
