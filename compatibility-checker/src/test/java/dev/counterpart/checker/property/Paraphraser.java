package dev.counterpart.checker.property;

import dev.counterpart.model.schema.SchemaDialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says a schema in other words that mean the same: one keyword of it gives way to others that refuse the same values. Who has a keyword wrong
 * has it wrong in both schemas of most pairs, where nobody sees it; a keyword that is held against other keywords shows it.
 */
final class Paraphraser {

    /** The names that schemas have; what holds one can't be said twice. */
    private static final List<String> NAMES = List.of("id", "$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor");

    /** Puts other words in the place of a keyword; where they would mean something else, it changes nothing and says so. */
    interface Phrase extends Predicate<Place> {}

    /** A schema that has the keyword to be said otherwise, in a document. */
    record Place(ObjectNode schema, ObjectNode root) {

        SchemaDialect draft() {
            return Drafts.of(root);
        }

        boolean isSince(SchemaDialect dialect) {
            return draft().isSince(dialect);
        }

        /** Whether something in the document asks what was looked at, so that it matters which keyword does. */
        boolean countsEvaluated() {
            return Subschemas.all(root).stream()
                    .anyMatch(inner -> inner.has("unevaluatedItems") || inner.has("unevaluatedProperties"));
        }

        /** The value of a keyword, which is not said any more. */
        JsonNode take(String keyword) {
            return schema.remove(keyword);
        }

        /** What the schema says beside the rest. */
        void also(JsonNode... parts) {
            if (!schema.has("allOf")) {
                schema.set("allOf", Json.array());
            }
            List.of(parts).forEach(schema.get("allOf").asArray()::add);
        }

        JsonNode truth(boolean value) {
            return isSince(SchemaDialect.DRAFT_6)
                    ? Json.truth(value)
                    : value ? Json.object() : Json.object("not", Json.object());
        }

        /** Whether nothing in the schema has a name, nor it itself. */
        boolean isNameless() {
            return isNameless(schema);
        }

        /** Whether nothing in a keyword's schemas has a name, so that they may be said twice. */
        boolean isNameless(String keyword) {
            JsonNode value = schema.path(keyword);
            List<JsonNode> schemas = value.isArray() ? Vocabulary.elements(value) : List.of(value);
            return schemas.stream().allMatch(Place::isNameless);
        }

        private static boolean isNameless(JsonNode schema) {
            return Subschemas.all(schema).stream()
                    .noneMatch(inner -> NAMES.stream().anyMatch(inner::has));
        }

        /** A small whole number as the value of a keyword; -1 where it is something else. */
        int count(String keyword) {
            JsonNode value = schema.get(keyword);
            return value.isIntegralNumber() && value.canConvertToInt() ? value.intValue() : -1;
        }
    }

    private final Dice dice;
    private final Map<String, Phrase> phrases = new LinkedHashMap<>();

    Paraphraser(Dice dice) {
        this.dice = dice;
        ScalarPhrases.tell(phrases);
        ArrayPhrases.tell(phrases);
        ObjectPhrases.tell(phrases);
        CombiningPhrases.tell(phrases);
        CasePhrases.tell(phrases);
    }

    /** The keywords that it can say otherwise, each with the words it takes. */
    List<String> known() {
        return List.copyOf(phrases.keySet());
    }

    /** The keyword that words of this name take the place of. */
    static String keyword(String name) {
        return name.split(" ", 2)[0];
    }

    /** A copy in other words; empty where no phrase fits. */
    Optional<ObjectNode> paraphrased(ObjectNode schema) {
        return dice.some(known(), phrases.size()).stream()
                .flatMap(name -> paraphrased(schema, name).stream())
                .findFirst();
    }

    /** A copy in which one keyword is said in the words of this name. */
    Optional<ObjectNode> paraphrased(ObjectNode schema, String name) {
        Phrase phrase = Optional.ofNullable(phrases.get(name)).orElseThrow();
        String keyword = keyword(name);
        ObjectNode copy = schema.deepCopy();
        List<ObjectNode> places = new ArrayList<>(Subschemas.all(copy));
        places.removeIf(place -> !place.has(keyword) || (isHidden(place, copy) && !keyword.equals("$ref")));
        return dice.some(places, places.size()).stream()
                .filter(place -> phrase.test(new Place(place, copy)))
                .findFirst()
                .map(place -> copy);
    }

    /** Up to draft-07 what stands beside a reference says nothing. */
    private static boolean isHidden(ObjectNode schema, ObjectNode root) {
        return schema.has("$ref") && !Drafts.of(root).isSince(SchemaDialect.DRAFT_2019_09);
    }
}
