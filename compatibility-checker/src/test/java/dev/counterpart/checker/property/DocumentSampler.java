package dev.counterpart.checker.property;

import dev.counterpart.checker.property.Demands.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes documents that a schema probably accepts, from its raw JSON: no formula, no automaton, nothing of the checker. A validator has
 * the last word on each.
 */
final class DocumentSampler {

    private static final List<String> TYPES =
            List.of("null", "boolean", "integer", "number", "string", "array", "object");
    private static final int DEEPEST = 5;

    /** A document of more values than this is given up. */
    private static final int MOST_VALUES = 60;

    private final Dice dice;
    private final JsonNode writer;
    private final JsonNode reader;
    private final Vocabulary words;
    private final ScalarSampler scalars;
    private final ContainerSampler containers;
    private final List<Said> asides = new ArrayList<>();
    private int left;

    DocumentSampler(Dice dice, JsonNode writer, JsonNode reader) {
        this.dice = dice;
        this.writer = writer;
        this.reader = reader;
        this.words = new Vocabulary(dice, writer, reader);
        this.scalars = new ScalarSampler(dice, words);
        this.containers = new ContainerSampler(dice, words, this);
        Subschemas.all(reader).forEach(schema -> asides.add(new Said(schema, reader)));
        Subschemas.all(writer).forEach(schema -> asides.add(new Said(schema, writer)));
    }

    /** Written for the writer's schema; now and then with an eye on what the reader denies, or on any part of the two. */
    JsonNode document() {
        List<Said> said = new ArrayList<>(List.of(new Said(writer, writer)));
        if (!asides.isEmpty() && dice.once(4)) {
            said.add(dice.pick(asides));
        } else if (dice.once(8)) {
            said.add(new Said(reader, reader));
        }
        left = MOST_VALUES;
        return value(said, DEEPEST);
    }

    /** Something like a document that is at hand, with one place changed. */
    JsonNode near(JsonNode document) {
        JsonNode copy = document.deepCopy();
        return new DocumentMutator(dice, words).mutated(copy);
    }

    /** A value for which all of this was said. */
    JsonNode value(List<Said> said, int depth) {
        if (--left < 0 || depth < -DEEPEST) {
            return Json.nothing(); // a schema that can't end, or hardly
        }
        Demands demands = new Demands(dice, said);
        List<JsonNode> fixed = new ArrayList<>(demands.all("const").toList());
        demands.all("enum").findFirst().ifPresent(values -> fixed.addAll(Vocabulary.elements(values)));
        if (!fixed.isEmpty()) {
            return dice.pick(fixed);
        }
        String type = type(demands);
        return switch (type) {
            case "null" -> Json.nothing();
            case "boolean" -> Json.truth(dice.coin());
            case "integer" -> scalars.number(demands, true);
            case "number" -> scalars.number(demands, false);
            case "string" -> scalars.text(demands);
            case "array" -> containers.array(demands, depth);
            default -> containers.object(demands, depth);
        };
    }

    private String type(Demands demands) {
        Set<String> possible = new HashSet<>(TYPES);
        demands.all("type").forEach(type -> {
            List<String> named = Demands.types(type);
            possible.removeIf(one -> !named.contains(one) && !(one.equals("integer") && named.contains("number")));
        });
        possible.removeAll(demands.unwanted());
        if (demands.unwanted().contains("number")) {
            possible.remove("integer");
        }
        if (possible.contains("number")) {
            possible.remove("integer"); // among the numbers there are enough of them
        }
        if (possible.isEmpty()) {
            return dice.pick(TYPES);
        }
        List<String> sorted = TYPES.stream().filter(possible::contains).toList();
        List<String> spokenOf =
                sorted.stream().filter(type -> speaksOf(demands, type)).toList();
        return spokenOf.isEmpty() || dice.once(4) ? dice.pick(sorted) : dice.pick(spokenOf);
    }

    private static boolean speaksOf(Demands demands, String type) {
        List<String> keywords = switch (type) {
            case "integer", "number" -> KeywordGroups.NUMBER;
            case "string" -> KeywordGroups.STRING;
            case "array" -> KeywordGroups.ARRAY;
            case "object" -> KeywordGroups.OBJECT;
            default -> List.of();
        };
        return demands.parts().stream()
                .anyMatch(part -> part.schema() instanceof ObjectNode object
                        && keywords.stream().anyMatch(object::has));
    }
}
