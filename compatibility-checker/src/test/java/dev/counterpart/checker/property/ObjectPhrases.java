package dev.counterpart.checker.property;

import dev.counterpart.checker.property.Paraphraser.Phrase;
import dev.counterpart.checker.property.Paraphraser.Place;
import dev.counterpart.model.schema.SchemaDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Other words for what objects hold. */
final class ObjectPhrases {

    /** Names that stand for themselves in a pattern. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}+");

    private ObjectPhrases() {}

    static void tell(Map<String, Phrase> phrases) {
        phrases.put("required one by one", ObjectPhrases::oneByOne);
        phrases.put("required denied", ObjectPhrases::denied);
        phrases.put("dependentRequired by anyOf", place -> dependent(place, "dependentRequired"));
        phrases.put("dependencies by anyOf", place -> dependent(place, "dependencies"));
        phrases.put("dependentSchemas by anyOf", place -> dependent(place, "dependentSchemas"));
        phrases.put("properties by a pattern", ObjectPhrases::byPattern);
        phrases.put("additionalProperties by a pattern", ObjectPhrases::othersByPattern);
        phrases.put("propertyNames by what is allowed", ObjectPhrases::allowed);
        phrases.put("unevaluatedProperties by additionalProperties", ObjectPhrases::rest);
    }

    private static boolean oneByOne(Place place) {
        if (place.schema().get("required").size() < 2) {
            return false;
        }
        place.take("required").forEach(name -> place.also(Json.object("required", Json.array(List.of(name)))));
        return true;
    }

    /** No object in which nothing may stand under the name. */
    private static boolean denied(Place place) {
        if (place.schema().get("required").size() != 1) {
            return false;
        }
        String name = place.take("required").get(0).stringValue();
        ObjectNode without = Json.object("type", Json.text("object"));
        without.set("properties", Json.object(name, place.truth(false)));
        place.also(Json.object("not", without));
        return true;
    }

    /** Either the member is absent, or what depends on it holds. */
    private static boolean dependent(Place place, String keyword) {
        boolean schemas =
                Vocabulary.elements(place.schema().get(keyword)).stream().anyMatch(one -> !one.isArray());
        boolean none = Vocabulary.elements(place.schema().get(keyword)).stream()
                .anyMatch(one -> one.isArray() && one.isEmpty());
        boolean old = keyword.equals("dependencies");
        if (none || old == place.isSince(SchemaDialect.DRAFT_2019_09) || (schemas && place.countsEvaluated())) {
            return false;
        }
        place.take(keyword).properties().forEach(member -> {
            ObjectNode present = Json.object("type", Json.text("object"));
            present.set("required", Json.array(List.of(Json.text(member.getKey()))));
            JsonNode then = member.getValue();
            place.also(Json.object(
                    "anyOf",
                    Json.array(List.of(
                            Json.object("not", present), then.isArray() ? Json.object("required", then) : then))));
        });
        return true;
    }

    private static boolean byPattern(Place place) {
        JsonNode properties = place.schema().get("properties");
        if (!areOneByOne(properties)) {
            return false;
        }
        ObjectNode patterns = patterns(place);
        place.take("properties")
                .properties()
                .forEach(member -> patterns.set("^" + member.getKey() + "(?![\\s\\S])", member.getValue()));
        return true;
    }

    /** A name that is none of those and has none of the patterns in it. */
    private static boolean othersByPattern(Place place) {
        JsonNode properties = place.schema().path("properties");
        if (!areOneByOne(properties)) {
            return false;
        }
        ObjectNode patterns = patterns(place);
        List<String> known = new ArrayList<>();
        properties.propertyNames().forEach(name -> known.add(name + "(?![\\s\\S])"));
        patterns.propertyNames().forEach(pattern -> known.add("[\\s\\S]*(?:" + pattern + ")"));
        JsonNode others = place.take("additionalProperties");
        JsonNode schema = others.isBoolean() ? place.truth(others.booleanValue()) : others;
        patterns.set(known.isEmpty() ? "" : "^(?!" + String.join("|", known) + ")", schema);
        return true;
    }

    private static boolean areOneByOne(JsonNode properties) {
        return properties.propertyNames().stream()
                .allMatch(name -> PLAIN.matcher(name).matches());
    }

    private static ObjectNode patterns(Place place) {
        if (!place.schema().has("patternProperties")) {
            place.schema().set("patternProperties", Json.object());
        }
        return (ObjectNode) place.schema().get("patternProperties");
    }

    /** Where names are told by a pattern or one by one: everything may stand under them, and nothing under others. */
    private static boolean allowed(Place place) {
        JsonNode names = place.schema().get("propertyNames");
        boolean pattern = names.has("pattern");
        int excepted = names.at("/not/enum").isArray() && names.get("not").size() == 1 ? 1 : 0;
        if (place.countsEvaluated()
                || names.size() != (pattern ? 1 + excepted : 1)
                || !(pattern || names.has("enum"))) {
            return false;
        }
        ObjectNode members = Json.object();
        (pattern ? names.at("/not/enum") : names.get("enum")).forEach(name -> {
            if (name.isString()) {
                members.set(name.stringValue(), Json.truth(!pattern));
            }
        });
        ObjectNode allowed = Json.object("properties", members);
        if (pattern) {
            allowed.set("patternProperties", Json.object(names.get("pattern").stringValue(), Json.truth(true)));
        }
        allowed.set("additionalProperties", Json.truth(false));
        place.take("propertyNames");
        place.also(allowed);
        return true;
    }

    private static boolean rest(Place place) {
        ObjectNode schema = place.schema();
        if (CombiningPhrases.combines(schema) || schema.has("additionalProperties")) {
            return false;
        }
        schema.set("additionalProperties", place.take("unevaluatedProperties"));
        return true;
    }
}
