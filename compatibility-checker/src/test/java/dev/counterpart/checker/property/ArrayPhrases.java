package dev.counterpart.checker.property;

import dev.counterpart.checker.property.Paraphraser.Phrase;
import dev.counterpart.checker.property.Paraphraser.Place;
import dev.counterpart.model.schema.SchemaDialect;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Other words for what arrays hold. */
final class ArrayPhrases {

    private ArrayPhrases() {}

    static void tell(Map<String, Phrase> phrases) {
        phrases.put("items by a longer tuple", ArrayPhrases::longer);
        phrases.put("additionalItems by a longer tuple", ArrayPhrases::longerOfOldDrafts);
        phrases.put("minItems by contains", place -> counted(place, "minItems", "minContains"));
        phrases.put("maxItems by contains", place -> counted(place, "maxItems", "maxContains"));
        phrases.put("contains denied", ArrayPhrases::denied);
        phrases.put("minContains apart", ArrayPhrases::apart);
        phrases.put("unevaluatedItems by items", ArrayPhrases::rest);
    }

    /** The first element behind a tuple is told like the tuple's own. */
    private static boolean longer(Place place) {
        JsonNode items = place.schema().get("items");
        if (items.isArray() || !place.isSince(SchemaDialect.DRAFT_2020_12) || !place.isNameless("items")) {
            return false;
        }
        ArrayNode tuple = place.schema().has("prefixItems")
                ? place.schema().get("prefixItems").asArray()
                : Json.array();
        tuple.add(items.deepCopy());
        place.schema().set("prefixItems", tuple);
        return true;
    }

    private static boolean longerOfOldDrafts(Place place) {
        if (!place.schema().path("items").isArray() || !place.isNameless("additionalItems")) {
            return false;
        }
        JsonNode rest = place.schema().get("additionalItems");
        boolean truth = rest.isBoolean() && !place.isSince(SchemaDialect.DRAFT_6);
        place.schema().get("items").asArray().add(truth ? place.truth(rest.booleanValue()) : rest.deepCopy());
        return true;
    }

    /** So many elements of any kind. */
    private static boolean counted(Place place, String keyword, String counts) {
        if (!place.isSince(SchemaDialect.DRAFT_2019_09) || place.countsEvaluated() || place.count(keyword) < 0) {
            return false;
        }
        ObjectNode counted = Json.object("contains", Json.truth(true));
        counted.set("minContains", Json.number(0));
        counted.set(counts, place.take(keyword));
        place.also(counted);
        return true;
    }

    /** Not all elements are none of it. */
    private static boolean denied(Place place) {
        if (place.schema().has("minContains") || place.schema().has("maxContains") || place.countsEvaluated()) {
            return false;
        }
        ObjectNode none = Json.object("type", Json.text("array"));
        none.set("items", Json.object("not", place.take("contains")));
        place.also(Json.object("not", none));
        return true;
    }

    /** The least and the most, each with a {@code contains} of its own. */
    private static boolean apart(Place place) {
        if (!place.schema().has("contains")
                || !place.schema().has("maxContains")
                || place.countsEvaluated()
                || !place.isNameless("contains")) {
            return false;
        }
        ObjectNode least =
                Json.object("contains", place.schema().get("contains").deepCopy());
        least.set("minContains", place.take("minContains"));
        ObjectNode most = Json.object("contains", place.take("contains"));
        most.set("minContains", Json.number(0));
        most.set("maxContains", place.take("maxContains"));
        place.also(least, most);
        return true;
    }

    /** Where no other schema has a say in what was looked at. In 2020-12 that is what the tuple and {@code contains} name. */
    private static boolean rest(Place place) {
        ObjectNode schema = place.schema();
        JsonNode items = schema.path("items");
        boolean lists = items.isArray();
        boolean newest = place.isSince(SchemaDialect.DRAFT_2020_12);
        if (CombiningPhrases.combines(schema)
                || (schema.has("items") && !lists)
                || schema.has("additionalItems")
                || !place.isNameless("contains")) {
            return false;
        }
        JsonNode rest = place.take("unevaluatedItems");
        JsonNode contained = newest ? schema.get("contains") : null;
        JsonNode all = contained == null ? rest : Json.object("anyOf", Json.array(List.of(contained.deepCopy(), rest)));
        schema.set(lists ? "additionalItems" : "items", all);
        return true;
    }
}
