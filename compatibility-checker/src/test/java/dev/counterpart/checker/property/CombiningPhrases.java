package dev.counterpart.checker.property;

import dev.counterpart.checker.property.Paraphraser.Phrase;
import dev.counterpart.checker.property.Paraphraser.Place;
import dev.counterpart.model.schema.SchemaDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Other words for schemas that are joined, denied, chosen between and referred to. */
final class CombiningPhrases {

    private static final Set<String> COMBINING =
            Set.of("allOf", "anyOf", "oneOf", "if", "dependentSchemas", "$ref", "$dynamicRef", "$recursiveRef");

    /** What stands at the root for the whole document. */
    static final Set<String> HOLDERS = Set.of("$schema", "definitions", "$defs");

    private CombiningPhrases() {}

    static void tell(Map<String, Phrase> phrases) {
        phrases.put("not by oneOf", CombiningPhrases::deniedByOne);
        phrases.put("oneOf by anyOf", CombiningPhrases::oneAndNoOther);
        phrases.put("anyOf by not", place -> swapped(place, "anyOf", "allOf"));
        phrases.put("allOf by not", place -> swapped(place, "allOf", "anyOf"));
        phrases.put("if by anyOf", CombiningPhrases::condition);
        phrases.put("$ref apart", CombiningPhrases::referenceApart);
        phrases.put("$dynamicRef by $ref", CombiningPhrases::dynamic);
        phrases.put("$dynamicRef to the outermost", CombiningPhrases::outermost);
        phrases.put("$recursiveRef by $ref", CombiningPhrases::recursive);
    }

    /** Whether other schemas speak of the same value. */
    static boolean combines(ObjectNode schema) {
        return COMBINING.stream().anyMatch(schema::has);
    }

    /** Exactly one of it and of what is always so. */
    private static boolean deniedByOne(Place place) {
        if (place.countsEvaluated()) {
            return false;
        }
        place.also(Json.object("oneOf", Json.array(List.of(Json.object(), place.take("not")))));
        return true;
    }

    private static boolean oneAndNoOther(Place place) {
        if (place.countsEvaluated() || !place.isNameless("oneOf")) {
            return false;
        }
        List<JsonNode> arms = Vocabulary.elements(place.take("oneOf"));
        ArrayNode choices = Json.array();
        for (int i = 0; i < arms.size(); i++) {
            ArrayNode all = Json.array(List.of(arms.get(i).deepCopy()));
            for (int j = 0; j < arms.size(); j++) {
                if (i != j) {
                    all.add(Json.object("not", arms.get(j).deepCopy()));
                }
            }
            choices.add(Json.object("allOf", all));
        }
        place.also(Json.object("anyOf", choices));
        return true;
    }

    private static boolean swapped(Place place, String keyword, String other) {
        if (place.countsEvaluated()) {
            return false;
        }
        ArrayNode denied = Json.array();
        place.take(keyword).forEach(part -> denied.add(Json.object("not", part)));
        place.also(Json.object("not", Json.object(other, denied)));
        return true;
    }

    private static boolean condition(Place place) {
        if (place.countsEvaluated() || !place.isNameless("if") || !place.isSince(SchemaDialect.DRAFT_7)) {
            return false;
        }
        JsonNode condition = place.take("if");
        List<JsonNode> holds = new ArrayList<>(List.of(condition));
        List<JsonNode> fails = new ArrayList<>(List.of(Json.object("not", condition.deepCopy())));
        if (place.schema().has("then")) {
            holds.add(place.take("then"));
        }
        if (place.schema().has("else")) {
            fails.add(place.take("else"));
        }
        place.also(Json.object(
                "anyOf",
                Json.array(List.of(Json.object("allOf", Json.array(holds)), Json.object("allOf", Json.array(fails))))));
        return true;
    }

    /** Up to draft-07 nothing else is left beside it: it was not heard. */
    private static boolean referenceApart(Place place) {
        if (place.schema().has("id") || place.schema().has("$id")) {
            return false;
        }
        JsonNode reference = place.take("$ref");
        if (!place.isSince(SchemaDialect.DRAFT_2019_09)) {
            List.copyOf(place.schema().propertyNames()).stream()
                    .filter(name -> !HOLDERS.contains(name))
                    .forEach(place::take);
        }
        place.also(Json.object("$ref", reference));
        return true;
    }

    /** Where the anchor stands once, a dynamic reference can lead nowhere else. */
    private static boolean dynamic(Place place) {
        JsonNode reference = place.schema().get("$dynamicRef");
        long anchors = Subschemas.all(place.root()).stream()
                .filter(inner -> inner.has("$dynamicAnchor"))
                .count();
        if (anchors != 1 || place.schema().has("$ref")) {
            return false;
        }
        place.take("$dynamicRef");
        place.schema().set("$ref", reference);
        return true;
    }

    /** Every evaluation begins at the root: an anchor of this name there is the one that is meant. */
    private static boolean outermost(Place place) {
        String reference = place.schema().get("$dynamicRef").asString("");
        boolean anchored =
                reference.equals("#" + place.root().path("$dynamicAnchor").asString(""));
        if (!anchored || !place.root().has("$id") || place.schema().has("$ref")) {
            return false;
        }
        place.take("$dynamicRef");
        place.schema().set("$ref", place.root().get("$id"));
        return true;
    }

    private static boolean recursive(Place place) {
        boolean anchored = Subschemas.all(place.root()).stream()
                .anyMatch(inner -> inner.path("$recursiveAnchor").asBoolean(false));
        if (anchored || place.schema().has("$ref")) {
            return false;
        }
        place.schema().set("$ref", place.take("$recursiveRef"));
        return true;
    }
}
