package dev.counterpart.checker.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes small random schemas as text. The same seed gives the same schemas. */
final class SchemaSampler {

    private static final List<String> NAMES = List.of("a", "b", "c");
    private static final List<String> TEXTS = List.of("\"A\"", "\"B\"", "\"C\"", "\"ab\"");

    private final Random random;

    SchemaSampler(Random random) {
        this.random = random;
    }

    String schema(int depth) {
        return switch (random.nextInt(depth > 0 ? 13 : 7)) {
            case 0 -> random.nextInt(6) == 0 ? String.valueOf(random.nextBoolean()) : "{\"type\":\"boolean\"}";
            case 1, 2 -> number();
            case 3, 4 -> text();
            case 5 -> values();
            case 6 -> "{\"type\":[\"null\",\"" + (random.nextBoolean() ? "integer" : "string") + "\"]}";
            case 7, 8 -> object(depth);
            case 9 -> array(depth);
            default -> combined(depth);
        };
    }

    /** The schema with one thing changed, as an editor would: a near miss tells more than two strangers. */
    String mutated(String schema) {
        return switch (random.nextInt(4)) {
            case 0 -> schema.replaceFirst("[0-9]", String.valueOf(random.nextInt(6)));
            case 1 -> schema.replaceFirst("\"([abc])\"", "\"" + pick(NAMES) + "\"");
            case 2 -> schema.replaceFirst("\"(A|B|C)\"", pick(TEXTS));
            default -> "{\"anyOf\":[" + schema + "," + schema(0) + "]}";
        };
    }

    private String number() {
        List<String> members = new ArrayList<>();
        members.add("\"type\":\"" + (random.nextInt(3) > 0 ? "integer" : "number") + "\"");
        maybe(members, "\"minimum\":" + (random.nextInt(7) - 3));
        maybe(members, "\"maximum\":" + random.nextInt(7));
        maybe(members, "\"exclusiveMinimum\":" + (random.nextInt(5) - 3));
        maybe(members, "\"multipleOf\":" + pick(List.of("2", "3", "0.5", "1.5")));
        return object(members);
    }

    private String text() {
        List<String> members = new ArrayList<>();
        members.add("\"type\":\"string\"");
        maybe(members, "\"minLength\":" + random.nextInt(3));
        maybe(members, "\"maxLength\":" + (1 + random.nextInt(3)));
        maybe(members, "\"pattern\":\"" + pick(List.of("^[A-C]+$", "^a", "b$", "^[A-Z]{1,2}$", "[0-9]")) + "\"");
        return object(members);
    }

    private String values() {
        List<String> all = new ArrayList<>(TEXTS);
        all.addAll(List.of("0", "1", "2", "null", "true", "[1]", "{\"a\":1}"));
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            chosen.add(pick(all));
        }
        return "{\"enum\":[" + String.join(",", chosen.stream().distinct().toList()) + "]}";
    }

    private String object(int depth) {
        List<String> members = new ArrayList<>();
        if (random.nextInt(4) > 0) {
            members.add("\"type\":\"object\"");
        }
        List<String> properties = new ArrayList<>();
        for (String name : NAMES) {
            if (random.nextBoolean()) {
                properties.add("\"" + name + "\":" + schema(depth - 1));
            }
        }
        members.add("\"properties\":{" + String.join(",", properties) + "}");
        maybe(members, "\"required\":[\"" + pick(NAMES) + "\"]");
        if (random.nextInt(3) == 0) {
            members.add("\"additionalProperties\":" + (random.nextBoolean() ? "false" : schema(depth - 1)));
        }
        if (random.nextInt(5) == 0) {
            members.add("\"patternProperties\":{\"^[ab]\":" + schema(depth - 1) + "}");
        }
        if (random.nextInt(6) == 0) {
            members.add("\"maxProperties\":" + random.nextInt(3));
        }
        if (random.nextInt(6) == 0) {
            members.add("\"minProperties\":" + random.nextInt(3));
        }
        if (random.nextInt(6) == 0) {
            members.add("\"propertyNames\":" + (random.nextBoolean() ? text() : "{\"enum\":[\"a\",\"b\",\"extra\"]}"));
        }
        if (random.nextInt(6) == 0) {
            members.add("\"dependentRequired\":{\"" + pick(NAMES) + "\":[\"" + pick(NAMES) + "\"]}");
        }
        inPlace(members, depth);
        if (random.nextInt(5) == 0) {
            members.add("\"unevaluatedProperties\":" + (random.nextBoolean() ? "false" : schema(depth - 1)));
        }
        return object(members);
    }

    /** Schemas beside the others that speak of the same value: what {@code unevaluated*} must see through. */
    private void inPlace(List<String> members, int depth) {
        if (depth < 2 || random.nextInt(3) > 0) {
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> members.add("\"anyOf\":[" + schema(depth - 1) + "," + schema(depth - 1) + "]");
            case 1 -> members.add("\"allOf\":[" + schema(depth - 1) + "]");
            case 2 -> members.add("\"dependentSchemas\":{\"" + pick(NAMES) + "\":" + schema(depth - 1) + "}");
            default ->
                members.add("\"if\":" + schema(depth - 1) + ",\"then\":" + schema(depth - 1) + ",\"else\":"
                        + schema(depth - 1));
        }
    }

    /** A schema whose parts refer to one another and to themselves. */
    String recursive(int depth) {
        return "{\"$ref\":\"#/$defs/x\",\"$defs\":{\"x\":" + referring(schema(depth)) + ",\"y\":"
                + referring(schema(depth - 1)) + "}}";
    }

    /** Only below {@code properties} and the like, where the value gets smaller. */
    private String referring(String schema) {
        String name = random.nextBoolean() ? "x" : "y";
        return schema.replaceFirst(
                "\"(a|b)\":\\{\"type\":\"[a-z]*\"\\}", "\"$1\":{\"\\$ref\":\"#/\\$defs/" + name + "\"}");
    }

    private String array(int depth) {
        List<String> members = new ArrayList<>();
        members.add("\"type\":\"array\"");
        maybe(members, "\"items\":" + schema(depth - 1));
        if (random.nextInt(3) == 0) {
            members.add("\"prefixItems\":[" + schema(depth - 1) + "]");
        }
        maybe(members, "\"minItems\":" + random.nextInt(3));
        maybe(members, "\"maxItems\":" + random.nextInt(4));
        if (random.nextInt(3) == 0) {
            members.add("\"uniqueItems\":true");
        }
        if (random.nextInt(5) == 0) {
            members.add("\"contains\":" + schema(depth - 1));
            maybe(members, "\"minContains\":" + random.nextInt(3));
            maybe(members, "\"maxContains\":" + random.nextInt(3));
        }
        inPlace(members, depth);
        if (random.nextInt(5) == 0) {
            members.add("\"unevaluatedItems\":" + (random.nextBoolean() ? "false" : schema(depth - 1)));
        }
        return object(members);
    }

    private String combined(int depth) {
        String keyword = pick(List.of("anyOf", "oneOf", "allOf", "not"));
        return keyword.equals("not")
                ? "{\"not\":" + schema(depth - 1) + "}"
                : "{\"" + keyword + "\":[" + schema(depth - 1) + "," + schema(depth - 1) + "]}";
    }

    private void maybe(List<String> members, String member) {
        if (random.nextInt(3) == 0) {
            members.add(member);
        }
    }

    private static String object(List<String> members) {
        return "{" + String.join(",", members) + "}";
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
