package dev.counterpart.checker.property;

import dev.counterpart.checker.property.Paraphraser.Phrase;
import dev.counterpart.checker.property.Paraphraser.Place;
import dev.counterpart.model.schema.SchemaDialect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Other words for types, values, numbers and texts, and for what counts. */
final class ScalarPhrases {

    private static final List<String> TYPES = List.of("null", "boolean", "number", "string", "array", "object");

    private ScalarPhrases() {}

    static void tell(Map<String, Phrase> phrases) {
        phrases.put("type of several", ScalarPhrases::several);
        phrases.put("type none of the others", ScalarPhrases::noneOfTheOthers);
        phrases.put("type integer by multipleOf", ScalarPhrases::integer);
        phrases.put("enum in two", ScalarPhrases::inTwo);
        phrases.put("enum between its bounds", ScalarPhrases::between);
        phrases.put("const by enum", place -> {
            place.also(Json.object("enum", Json.array(List.of(place.take("const")))));
            return true;
        });
        phrases.put(
                "minimum denied", place -> bound(place, "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"));
        phrases.put(
                "maximum denied", place -> bound(place, "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"));
        phrases.put("exclusiveMinimum denied", place -> exclusive(place, "exclusiveMinimum", "maximum"));
        phrases.put("exclusiveMaximum denied", place -> exclusive(place, "exclusiveMaximum", "minimum"));
        phrases.put("multipleOf two together", ScalarPhrases::twoTogether);
        phrases.put("minLength denied", place -> least(place, "minLength", "string", "maxLength"));
        phrases.put("maxLength denied", place -> most(place, "maxLength", "string", "minLength"));
        phrases.put("minItems denied", place -> least(place, "minItems", "array", "maxItems"));
        phrases.put("maxItems denied", place -> most(place, "maxItems", "array", "minItems"));
        phrases.put("minProperties denied", place -> least(place, "minProperties", "object", "maxProperties"));
        phrases.put("maxProperties denied", place -> most(place, "maxProperties", "object", "minProperties"));
        phrases.put("minLength by pattern", place -> pattern(place, "minLength", "^[\\s\\S]{%d}"));
        phrases.put("maxLength by pattern", place -> pattern(place, "maxLength", "^[\\s\\S]{0,%d}(?![\\s\\S])"));
        phrases.put("pattern from the start", place -> {
            place.also(Json.object(
                    "pattern", Json.text("^[\\s\\S]*(?:" + place.take("pattern").stringValue() + ")")));
            return true;
        });
    }

    private static boolean several(Place place) {
        JsonNode types = place.schema().get("type");
        if (!types.isArray() || types.isEmpty()) {
            return false;
        }
        List<JsonNode> arms = new ArrayList<>();
        place.take("type").forEach(type -> arms.add(Json.object("type", type)));
        place.also(Json.object("anyOf", Json.array(arms)));
        return true;
    }

    private static boolean noneOfTheOthers(Place place) {
        JsonNode type = place.schema().get("type");
        if (!type.isString() || !TYPES.contains(type.stringValue())) {
            return false;
        }
        List<JsonNode> others = TYPES.stream()
                .filter(other -> !other.equals(type.stringValue()))
                .map(Json::text)
                .toList();
        place.take("type");
        place.also(not(Json.object("type", Json.array(others))));
        return true;
    }

    /** In draft 4 1.0 is no integer. */
    private static boolean integer(Place place) {
        if (!place.schema().get("type").asString("").equals("integer") || !place.isSince(SchemaDialect.DRAFT_6)) {
            return false;
        }
        place.take("type");
        ObjectNode whole = Json.object("type", Json.text("number"));
        whole.set("multipleOf", Json.number(1));
        place.also(whole);
        return true;
    }

    private static boolean inTwo(Place place) {
        if (place.schema().get("enum").size() < 2) {
            return false;
        }
        List<JsonNode> values = Vocabulary.elements(place.take("enum"));
        place.also(Json.object(
                "anyOf",
                Json.array(List.of(
                        Json.object("enum", Json.array(values.subList(0, 1))),
                        Json.object("enum", Json.array(values.subList(1, values.size())))))));
        return true;
    }

    /** The values, and no text or number beyond the last of them. */
    private static boolean between(Place place) {
        List<JsonNode> values = Vocabulary.elements(place.schema().get("enum"));
        IntSummaryStatistics lengths = values.stream()
                .filter(JsonNode::isString)
                .mapToInt(text ->
                        text.stringValue().codePointCount(0, text.stringValue().length()))
                .summaryStatistics();
        List<BigDecimal> numbers = values.stream()
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .sorted()
                .toList();
        ObjectNode bounds = Json.object();
        if (lengths.getCount() > 0) {
            bounds.set("minLength", Json.number(lengths.getMin()));
            bounds.set("maxLength", Json.number(lengths.getMax()));
        }
        if (!numbers.isEmpty()) {
            bounds.set("minimum", Json.number(numbers.get(0)));
            bounds.set("maximum", Json.number(numbers.get(numbers.size() - 1)));
        }
        if (bounds.isEmpty()) {
            return false;
        }
        place.also(bounds);
        return true;
    }

    /** No number on the other side of the bound; in draft 4 a flag tells on which side the bound itself is. */
    private static boolean bound(Place place, String keyword, String flag, String other, String otherFlag) {
        ObjectNode beyond = Json.object("type", Json.text("number"));
        if (place.isSince(SchemaDialect.DRAFT_6)) {
            beyond.set(otherFlag, place.take(keyword));
        } else {
            boolean excludes = place.schema().path(flag).asBoolean(false);
            place.schema().remove(flag);
            beyond.set(other, place.take(keyword));
            beyond.set(otherFlag, Json.truth(!excludes));
        }
        place.also(not(beyond));
        return true;
    }

    private static boolean exclusive(Place place, String keyword, String other) {
        if (!place.schema().get(keyword).isNumber()) {
            return false;
        }
        ObjectNode beyond = Json.object("type", Json.text("number"));
        beyond.set(other, place.take(keyword));
        place.also(not(beyond));
        return true;
    }

    /** A half and a fifth of a number have the number itself as their least common multiple. */
    private static boolean twoTogether(Place place) {
        BigDecimal step = place.take("multipleOf").decimalValue();
        place.also(
                Json.object("multipleOf", Json.number(plain(step.multiply(new BigDecimal("0.5"))))),
                Json.object("multipleOf", Json.number(plain(step.multiply(new BigDecimal("0.2"))))));
        return true;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean least(Place place, String keyword, String type, String most) {
        int count = place.count(keyword);
        if (count < 1) {
            return false;
        }
        place.take(keyword);
        ObjectNode fewer = Json.object("type", Json.text(type));
        fewer.set(most, Json.number(count - 1));
        place.also(not(fewer));
        return true;
    }

    private static boolean most(Place place, String keyword, String type, String least) {
        int count = place.count(keyword);
        if (count < 0) {
            return false;
        }
        place.take(keyword);
        ObjectNode more = Json.object("type", Json.text(type));
        more.set(least, Json.number(count + 1L));
        place.also(not(more));
        return true;
    }

    private static boolean pattern(Place place, String keyword, String pattern) {
        int count = place.count(keyword);
        if (count < 0 || count > 20) {
            return false;
        }
        place.take(keyword);
        place.also(Json.object("pattern", Json.text(pattern.formatted(count))));
        return true;
    }

    private static ObjectNode not(JsonNode schema) {
        return Json.object("not", schema);
    }
}
