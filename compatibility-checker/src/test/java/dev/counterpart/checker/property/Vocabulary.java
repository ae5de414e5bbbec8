package dev.counterpart.checker.property;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What two schemas speak of: their values, the numbers at and beside their bounds, their names. */
final class Vocabulary {

    private final Map<String, JsonNode> values = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<JsonNode> known;
    private final List<String> knownNames;

    Vocabulary(Dice dice, JsonNode... schemas) {
        List.of("0", "1", "-1", "0.5", "1.0", "\"a\"", "\"\"", "null", "true", "false", "[]", "{}", "[1]")
                .forEach(text -> value(Json.parse(text)));
        name("extra");
        for (JsonNode schema : schemas) {
            Subschemas.all(schema)
                    .forEach(inner -> inner.properties().forEach(member -> {
                        JsonNode said = member.getValue();
                        switch (member.getKey()) {
                            case "const", "default" -> value(said);
                            case "enum", "examples" -> said.forEach(this::value);
                            case "pattern" -> value(Json.text(PatternSampler.text(dice, said.asString(""))));
                            case "required" -> said.forEach(one -> name(one.asString("")));
                            case "properties", "dependentRequired", "dependentSchemas", "dependencies" ->
                                said.propertyNames().forEach(this::name);
                            case "patternProperties" ->
                                said.propertyNames().forEach(pattern -> name(PatternSampler.text(dice, pattern)));
                            default -> {
                                if (said.isNumber()) {
                                    beside(said.decimalValue());
                                }
                            }
                        }
                    }));
        }
        known = List.copyOf(values.values());
        knownNames = List.copyOf(names.values());
    }

    List<JsonNode> values() {
        return known;
    }

    List<String> names() {
        return knownNames;
    }

    private void beside(BigDecimal number) {
        for (String step : List.of("0", "1", "-1", "0.5", "-0.5")) {
            value(Json.number(number.add(new BigDecimal(step))));
        }
    }

    private void value(JsonNode value) {
        values.putIfAbsent(Json.print(value), value);
    }

    private void name(String name) {
        names.putIfAbsent(name, name);
    }

    /** The elements of a JSON array, as a list. */
    static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }
}
