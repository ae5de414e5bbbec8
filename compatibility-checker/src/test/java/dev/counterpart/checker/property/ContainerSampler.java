package dev.counterpart.checker.property;

import dev.counterpart.checker.property.Demands.Said;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes arrays and objects: what each place must be is gathered from all that was said, and made by the document sampler. */
final class ContainerSampler {

    private static final Map<String, Pattern> PATTERNS = new HashMap<>();

    private final Dice dice;
    private final ScalarSampler scalars;
    private final DocumentSampler documents;

    ContainerSampler(Dice dice, Vocabulary words, DocumentSampler documents) {
        this.dice = dice;
        this.scalars = new ScalarSampler(dice, words);
        this.documents = documents;
    }

    ArrayNode array(Demands demands, int depth) {
        int low = least(demands, "minItems");
        int high = Math.max(low, most(demands, "maxItems", low + (depth > 0 ? 4 : 0)));
        int prefix = (int) demands.parts().stream()
                .mapToLong(part -> prefix(part.schema()).size())
                .max()
                .orElse(0);
        int wished = Math.min(high, Math.max(low, prefix));
        int size = dice.once(2) ? wished : dice.between(low, high);
        Map<Integer, List<Said>> wanted = new HashMap<>();
        for (Said part : demands.parts()) {
            JsonNode contains = part.schema().get("contains");
            if (contains != null) {
                int count = part.schema().path("minContains").asInt(1);
                size = Math.max(size, Math.min(count, high));
                for (int i = 0; i < count && i < size; i++) {
                    wanted.computeIfAbsent(dice.once(2) ? i : size - 1 - i, unseen -> new ArrayList<>())
                            .add(part.with(contains));
                }
            }
        }
        boolean differ = demands.all("uniqueItems").anyMatch(value -> value.asBoolean(false));
        ArrayNode array = Json.array();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
            List<Said> said = new ArrayList<>(wanted.getOrDefault(i, List.of()));
            for (Said part : demands.parts()) {
                at(part, i, said);
            }
            JsonNode element = documents.value(said, depth - 1);
            for (int tries = 0; differ && tries < 6 && seen.contains(Json.canonical(element)); tries++) {
                element = documents.value(said, depth - 1);
            }
            if (!differ && i > 0 && dice.once(8)) {
                element = array.get(0);
            }
            seen.add(Json.canonical(element));
            array.add(element);
        }
        return array;
    }

    private static List<JsonNode> prefix(JsonNode schema) {
        JsonNode prefix = schema.get("prefixItems");
        JsonNode items = schema.get("items");
        if (prefix != null) {
            return Vocabulary.elements(prefix);
        }
        return items != null && items.isArray() ? Vocabulary.elements(items) : List.of();
    }

    private static void at(Said part, int index, List<Said> said) {
        JsonNode schema = part.schema();
        List<JsonNode> prefix = prefix(schema);
        JsonNode items = schema.get("items");
        JsonNode rest = items != null && !items.isArray() ? items : schema.get("additionalItems");
        if (index < prefix.size()) {
            said.add(part.with(prefix.get(index)));
        } else if (rest != null) {
            said.add(part.with(rest));
        } else if (schema.has("unevaluatedItems") && !schema.has("contains")) {
            said.add(part.with(schema.get("unevaluatedItems")));
        }
    }

    ObjectNode object(Demands demands, int depth) {
        Set<String> names = new LinkedHashSet<>(demands.present());
        demands.all("required").forEach(list -> list.forEach(name -> names.add(name.asString(""))));
        int low = least(demands, "minProperties");
        int high = Math.max(low, most(demands, "maxProperties", names.size() + 4));
        List<String> declared = new ArrayList<>();
        demands.all("properties").forEach(properties -> declared.addAll(properties.propertyNames()));
        if (depth > 0) {
            int chance = dice.between(1, 3);
            declared.stream()
                    .filter(name -> names.size() < high && dice.once(chance))
                    .forEach(names::add);
        }
        List<String> patterns = new ArrayList<>();
        demands.all("patternProperties").forEach(named -> patterns.addAll(named.propertyNames()));
        List<String> allowed = new ArrayList<>();
        demands.all("propertyNames").forEach(schema -> {
            if (schema.has("pattern")) {
                patterns.add(schema.get("pattern").asString(""));
            }
            schema.path("enum").forEach(name -> allowed.add(name.asString("")));
        });
        int extra = depth > 0 && !dice.once(3) ? dice.between(0, 2) : 0;
        for (int i = 0; i < 12 && (names.size() < low || i < extra) && names.size() < high; i++) {
            names.add(allowed.isEmpty() || dice.once(5) ? scalars.name(patterns) : dice.pick(allowed));
        }
        for (int i = 0; i < 2; i++) {
            require(demands, "dependentRequired", names);
            require(demands, "dependencies", names);
        }
        if (!dice.once(6)) {
            names.removeAll(demands.absent());
        }
        ObjectNode object = Json.object();
        for (String name : names) {
            List<Said> said = new ArrayList<>();
            boolean possible = true;
            for (Said part : demands.parts()) {
                possible &= member(part, name, demands, said);
            }
            if (possible || dice.once(8)) {
                object.set(name, documents.value(said, depth - 1));
            }
        }
        return object;
    }

    private static void require(Demands demands, String keyword, Set<String> names) {
        demands.all(keyword)
                .forEach(named -> named.properties().forEach(member -> {
                    if (member.getValue().isArray() && names.contains(member.getKey())) {
                        member.getValue().forEach(name -> names.add(name.asString("")));
                    }
                }));
    }

    /** What a schema says of a member; false where it plainly says that there is none. */
    private static boolean member(Said part, String name, Demands demands, List<Said> said) {
        JsonNode schema = part.schema();
        List<JsonNode> found = named(schema, name);
        if (found.isEmpty()) {
            if (schema.has("additionalProperties")) {
                found.add(schema.get("additionalProperties"));
            } else if (schema.has("unevaluatedProperties")
                    && demands.parts().stream()
                            .allMatch(other -> named(other.schema(), name).isEmpty())) {
                found.add(schema.get("unevaluatedProperties"));
            }
        }
        found.forEach(one -> said.add(part.with(one)));
        return found.stream().allMatch(one -> !one.isBoolean() || one.booleanValue());
    }

    private static List<JsonNode> named(JsonNode schema, String name) {
        List<JsonNode> found = new ArrayList<>();
        JsonNode property = schema.path("properties").get(name);
        if (property != null) {
            found.add(property);
        }
        schema.path("patternProperties").properties().forEach(member -> {
            if (matches(member.getKey(), name)) {
                found.add(member.getValue());
            }
        });
        return found;
    }

    private static boolean matches(String pattern, String name) {
        try {
            return PATTERNS.computeIfAbsent(pattern, Pattern::compile)
                    .matcher(name)
                    .find();
        } catch (PatternSyntaxException otherDialect) {
            return false;
        }
    }

    private static int least(Demands demands, String keyword) {
        return demands.all(keyword)
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .mapToInt(value -> value.min(BigDecimal.valueOf(60)).intValue())
                .max()
                .orElse(0);
    }

    private static int most(Demands demands, String keyword, int otherwise) {
        return demands.all(keyword)
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .mapToInt(value -> value.min(BigDecimal.valueOf(otherwise)).intValue())
                .min()
                .orElse(otherwise);
    }
}
