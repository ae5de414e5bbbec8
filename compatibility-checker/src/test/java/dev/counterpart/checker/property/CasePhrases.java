package dev.counterpart.checker.property;

import dev.counterpart.checker.property.Paraphraser.Phrase;
import dev.counterpart.checker.property.Paraphraser.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where it depends on the value which schemas speak of it, and so what was looked at: each case as a schema of its own, in which nothing
 * depends any more.
 */
final class CasePhrases {

    /** Two to the power of the arms is how many cases there are. */
    private static final int MOST_ARMS = 3;

    private CasePhrases() {}

    static void tell(Map<String, Phrase> phrases) {
        for (String deciding : List.of("anyOf", "oneOf", "if")) {
            tell(phrases, "unevaluatedItems", deciding);
            tell(phrases, "unevaluatedProperties", deciding);
        }
        tell(phrases, "unevaluatedProperties", "dependentSchemas");
    }

    private static void tell(Map<String, Phrase> phrases, String keyword, String deciding) {
        phrases.put(keyword + " for each case of " + deciding, place -> caseByCase(place, deciding));
    }

    private static boolean caseByCase(Place place, String deciding) {
        ObjectNode schema = place.schema();
        int arms = schema.path(deciding).size();
        boolean few = deciding.equals("dependentSchemas") ? arms == 1 : deciding.equals("if") || arms <= MOST_ARMS;
        if (!schema.has(deciding) || !few || !place.isNameless()) {
            return false;
        }
        ObjectNode rest = schema.deepCopy();
        List<List<JsonNode>> cases = cases(rest, deciding);
        rest.remove(CombiningPhrases.HOLDERS);
        schema.retain(CombiningPhrases.HOLDERS);
        ArrayNode choices = Json.array();
        for (List<JsonNode> each : cases) {
            ObjectNode arm = rest.deepCopy();
            List<JsonNode> all = new ArrayList<>(arm.has("allOf") ? Vocabulary.elements(arm.get("allOf")) : List.of());
            each.forEach(part -> all.add(part.deepCopy()));
            arm.set("allOf", Json.array(all));
            choices.add(arm);
        }
        schema.set("anyOf", choices);
        return true;
    }

    /** What holds in each case of a keyword, which is taken out. */
    private static List<List<JsonNode>> cases(ObjectNode schema, String deciding) {
        JsonNode taken = schema.remove(deciding);
        return switch (deciding) {
            case "anyOf" -> choices(Vocabulary.elements(taken), false);
            case "oneOf" -> choices(Vocabulary.elements(taken), true);
            case "if" -> {
                List<JsonNode> holds = new ArrayList<>(List.of(taken));
                List<JsonNode> fails = new ArrayList<>(List.of(Json.object("not", taken)));
                Optional.ofNullable(schema.remove("then")).ifPresent(holds::add);
                Optional.ofNullable(schema.remove("else")).ifPresent(fails::add);
                yield List.of(holds, fails);
            }
            default -> {
                Map.Entry<String, JsonNode> only = taken.properties().iterator().next();
                ObjectNode present = Json.object("type", Json.text("object"));
                present.set("required", Json.array(List.of(Json.text(only.getKey()))));
                yield List.of(List.of(present, only.getValue()), List.of(Json.object("not", present)));
            }
        };
    }

    /** Which arms hold: any but none, or exactly one. */
    private static List<List<JsonNode>> choices(List<JsonNode> arms, boolean one) {
        List<List<JsonNode>> choices = new ArrayList<>();
        for (int holding = 1; holding < 1 << arms.size(); holding++) {
            if (!one || Integer.bitCount(holding) == 1) {
                List<JsonNode> choice = new ArrayList<>();
                for (int i = 0; i < arms.size(); i++) {
                    choice.add((holding >> i & 1) == 1 ? arms.get(i) : Json.object("not", arms.get(i)));
                }
                choices.add(choice);
            }
        }
        return choices;
    }
}
