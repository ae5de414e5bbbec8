package dev.counterpart.checker.containment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pairs of schemas made to take a checker without limits for hours, or all its memory. */
final class HostilePairs {

    record Pair(String writer, String reader) {}

    private HostilePairs() {}

    static Map<String, Pair> all() {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        definitions(pairs);
        patterns(pairs);
        names(pairs);
        values(pairs);
        return pairs;
    }

    private static void definitions(Map<String, Pair> pairs) {
        String twice = chain(
                30,
                "{\"allOf\":[{\"$ref\":\"#/$defs/dNEXT\"},{\"$ref\":\"#/$defs/dNEXT\"}]}",
                "{\"type\":\"integer\"}");
        pairs.put("allOf twice, 30 levels", new Pair(twice, twice.replace("integer", "string")));
        pairs.put("allOf twice, 30 levels, widened", new Pair(twice, twice.replace("integer", "number")));
        String apart = chain(
                30,
                "{\"allOf\":[{\"$ref\":\"#/$defs/dNEXT\"},{\"allOf\":[{\"$ref\":\"#/$defs/dNEXT\"},{\"minimum\":NEXT}]}]}",
                "{\"type\":\"integer\"}");
        pairs.put("allOf twice in other words", new Pair(apart, apart.replace("integer", "string")));
        pairs.put(
                "anyOf twice, closed",
                new Pair(closed(chain(30, alike("anyOf"), LEAF)), chain(30, alike("anyOf"), LEAF_2)));
        pairs.put(
                "oneOf twice, closed",
                new Pair(closed(chain(30, alike("oneOf"), LEAF)), chain(30, alike("oneOf"), LEAF_2)));
        pairs.put("not not", new Pair(chain(60, "{\"not\":{\"not\":{\"$ref\":\"#/$defs/dNEXT\"}}}", LEAF), LEAF_2));
        String wide = chain(
                30,
                "{\"type\":\"object\",\"required\":[\"a\",\"b\"],\"properties\":{\"a\":{\"$ref\":\"#/$defs/dNEXT\"},\"b\":{\"$ref\":\"#/$defs/dNEXT\"}}}",
                "{\"type\":\"integer\"}");
        pairs.put("a document of 2^30 values", new Pair(wide, "{\"type\":\"string\"}"));
        pairs.put("a document of 2^30 values, deep inside", new Pair(wide, wide.replace("integer", "string")));
        pairs.put("many independent choices", new Pair(choices(24, 0), choices(24, 1)));
        pairs.put(
                "if within if",
                new Pair(
                        closed(chain(
                                24,
                                "{\"if\":{\"required\":[\"pNEXT\"]},\"then\":{\"$ref\":\"#/$defs/dNEXT\"},\"else\":{\"properties\":{\"pNEXT\":{}},\"allOf\":[{\"$ref\":\"#/$defs/dNEXT\"}]}}",
                                LEAF)),
                        LEAF_2));
        pairs.put("deep", new Pair(nested(95, "1"), nested(95, "2")));
        for (int levels : List.of(150, 2_000, 20_000)) {
            String below =
                    chain(levels, "{\"type\":\"object\",\"properties\":{\"n\":{\"$ref\":\"#/$defs/dNEXT\"}}}", LEAF);
            pairs.put(levels + " definitions, each below another", new Pair(below, below.replace("integer", "string")));
            pairs.put(levels + " definitions, not looked into", new Pair(below, "{\"type\":\"string\"}"));
            pairs.put(levels + " definitions that read", new Pair("{\"type\":\"integer\"}", below));
        }
    }

    private static final String LEAF = "{\"properties\":{\"x\":{\"type\":\"integer\"}}}";
    private static final String LEAF_2 = "{\"properties\":{\"x\":{\"type\":\"integer\",\"minimum\":1}}}";

    private static String alike(String keyword) {
        return "{\"" + keyword + "\":[{\"$ref\":\"#/$defs/dNEXT\"},{\"properties\":{\"pNEXT\":{\"type\":\"string\"}},"
                + "\"required\":[\"pNEXT\"],\"allOf\":[{\"$ref\":\"#/$defs/dNEXT\"}]}]}";
    }

    private static void patterns(Map<String, Pair> pairs) {
        pairs.put("letters", pattern("\\\\p{Letter}x", "\\\\p{Lu}x"));
        pairs.put("letters, often", pattern("^\\\\p{Letter}{1,200}$", "^\\\\p{L}{1,199}$"));
        pairs.put("exponential", pattern("^(a|b)*a(a|b){20}$", "^(a|b)*b(a|b){20}$"));
        pairs.put("exponential, anywhere", pattern("a.{30}b", "b.{30}a"));
        pairs.put("counted", pattern("^(a{100}){100}$", "^(a{10}){1000}$"));
        pairs.put("counted without measure", pattern("^a{1,2000000000}$", "^a{1,1999999999}$"));
        pairs.put("counted and nested", pattern("^(((a{0,99}){0,99}){0,99}){0,99}$", "^b*$"));
        pairs.put("counted emptiness", pattern("^(){2000000000}$", "^((){9}){2000000000}$"));
        pairs.put("backtracking", pattern("^(a+)+b?$", "^(a|aa)+$"));
        pairs.put(
                "backtracking for the validator",
                new Pair(
                        "{\"type\":\"string\",\"minLength\":60,\"pattern\":\"^a*(b|c)$\"}",
                        "{\"type\":\"string\",\"pattern\":\"^(a|a)*(a|a)*(a|aa)+b$\"}"));
        pairs.put(
                "recursion for the validator",
                new Pair(
                        "{\"type\":\"string\",\"minLength\":20000,\"pattern\":\"^(a|b)*$\"}",
                        "{\"type\":\"string\",\"pattern\":\"^(a|b)*c$\"}"));
        String eight = many(8, i -> "{\"pattern\":\"^\\\\p{L}*" + (char) ('a' + i) + ".{" + i + "}\\\\p{Lu}\"}");
        pairs.put(
                "patterns that meet",
                new Pair(
                        "{\"type\":\"string\",\"allOf\":[" + eight + "]}",
                        "{\"type\":\"string\",\"pattern\":\"^\\\\p{L}*z.{9}\\\\p{Lu}\"}"));
        String primes = many(7, i -> "{\"pattern\":\"^(a{" + new int[] {7, 11, 13, 17, 19, 23, 29}[i] + "})*$\"}");
        pairs.put(
                "patterns that meet late",
                new Pair("{\"type\":\"string\",\"allOf\":[" + primes + "]}", "{\"type\":\"string\",\"maxLength\":0}"));
        pairs.put("a long text", new Pair("{\"type\":\"string\",\"minLength\":1000000000}", "{\"type\":\"integer\"}"));
        pairs.put(
                "a long text of a pattern",
                new Pair(
                        "{\"type\":\"string\",\"minLength\":19999,\"pattern\":\"^(ab|cd{1,50}|\\\\p{Lu}{3,40})*$\"}",
                        "{\"maxLength\":19998}"));
    }

    private static void names(Map<String, Pair> pairs) {
        pairs.put(
                "patterns for names",
                new Pair(
                        object("patternProperties", 24, i -> "\"" + (char) ('a' + i) + "\":{\"minimum\":" + i + "}"),
                        object(
                                "patternProperties",
                                24,
                                i -> "\"" + (char) ('a' + i) + "\":{\"minimum\":" + (i + 1) + "}")));
        pairs.put(
                "patterns for names, closed",
                new Pair(
                        object("patternProperties", 24, i -> "\"" + (char) ('a' + i) + "\":{\"minimum\":" + i + "}")
                                .replaceFirst("\\{", "{\"unevaluatedProperties\":false,"),
                        "{\"maxProperties\":3}"));
        pairs.put(
                "names that are counted",
                new Pair(
                        "{\"type\":\"object\",\"propertyNames\":{\"pattern\":\"^[ab]{1,20}$\"},\"minProperties\":5000}",
                        "{\"maxProperties\":10}"));
        pairs.put(
                "long names",
                new Pair(
                        "{\"type\":\"object\",\"propertyNames\":{\"minLength\":400},\"minProperties\":3}",
                        "{\"maxProperties\":2}"));
        pairs.put(
                "names of letters",
                new Pair(
                        object("patternProperties", 6, i -> "\"^\\\\p{L}{" + i + ",30}$\":{\"maximum\":" + i + "}"),
                        object(
                                "patternProperties",
                                6,
                                i -> "\"^\\\\p{Lu}{" + i + ",30}$\":{\"maximum\":" + (i - 1) + "}")));
    }

    private static void values(Map<String, Pair> pairs) {
        pairs.put(
                "3,000 alternatives",
                new Pair(
                        "{\"anyOf\":[" + many(3_000, i -> "{\"type\":\"string\",\"maxLength\":" + i + "}") + "]}",
                        "{\"anyOf\":[" + many(3_000, i -> "{\"type\":\"string\",\"maxLength\":" + (i + 1) + "}")
                                + "]}"));
        String listed = many(50_000, i -> "\"value-" + i + "\"");
        pairs.put("50,000 values", new Pair("{\"enum\":[" + listed + ",1]}", "{\"enum\":[" + listed + ",2]}"));
        pairs.put(
                "20,000 objects to choose from",
                new Pair(
                        "{\"enum\":[" + many(20_000, i -> "{\"a\":" + i + "}") + "]}",
                        "{\"enum\":[" + many(20_000, i -> "{\"a\":" + (i + 1) + "}") + "]}"));
        pairs.put(
                "large numbers",
                new Pair(
                        "{\"type\":\"number\",\"minimum\":1e99999,\"multipleOf\":7e-99999}",
                        "{\"type\":\"integer\",\"multipleOf\":3}"));
        pairs.put("a large constant", new Pair("{\"const\":1e100000}", "{\"type\":\"integer\",\"multipleOf\":7}"));
        pairs.put(
                "divisors to avoid",
                new Pair(
                        "{\"type\":\"integer\",\"minimum\":1}",
                        "{\"anyOf\":["
                                + many(
                                        12,
                                        i -> "{\"multipleOf\":"
                                                + new int[] {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37}[i] + "}")
                                + "]}"));
        pairs.put(
                "many elements",
                new Pair("{\"type\":\"array\",\"minItems\":1000000000}", "{\"type\":\"array\",\"maxItems\":5}"));
        pairs.put(
                "many different elements",
                new Pair(
                        "{\"type\":\"array\",\"uniqueItems\":true,\"minItems\":1500,\"items\":{\"type\":\"integer\",\"multipleOf\":3}}",
                        "{\"maxItems\":1499}"));
        pairs.put(
                "a pigeon too many",
                new Pair(
                        "{\"type\":\"array\",\"uniqueItems\":true,\"minItems\":40,\"items\":{\"anyOf\":["
                                + many(
                                        39,
                                        i -> "{\"type\":\"array\",\"items\":{\"const\":" + i
                                                + "},\"minItems\":1,\"maxItems\":1}")
                                + "]}}",
                        "false"));
        pairs.put(
                "counted elements",
                new Pair(
                        "{\"type\":\"array\",\"allOf\":["
                                + many(
                                        9,
                                        i -> "{\"contains\":{\"multipleOf\":" + (i + 2)
                                                + "},\"minContains\":5,\"maxContains\":9}")
                                + "]}",
                        "{\"maxItems\":6}"));
        pairs.put(
                "all different",
                new Pair(
                        object("properties", 300, i -> "\"p" + i + "\":{\"type\":\"integer\"}"),
                        object(
                                "properties",
                                300,
                                i -> "\"p" + i + "\":{\"type\":[\"integer\",\"null\"],\"minimum\":" + i + "}")));
        pairs.put(
                "a large enum",
                new Pair(
                        "{\"enum\":[" + many(3000, i -> "{\"a\":" + i + "}") + "]}",
                        "{\"enum\":[" + many(2999, i -> "{\"a\":" + i + "}") + "]}"));
        pairs.put(
                "arms that overlap",
                new Pair(
                        "{\"oneOf\":[" + many(60, i -> "{\"minimum\":" + i + "}") + "]}",
                        "{\"oneOf\":[" + many(60, i -> "{\"minimum\":" + (i + 1) + "}") + "]}"));
    }

    private static Pair pattern(String writer, String reader) {
        return new Pair(
                "{\"type\":\"string\",\"pattern\":\"" + writer + "\"}",
                "{\"type\":\"string\",\"pattern\":\"" + reader + "\"}");
    }

    /** Level 0 refers to level 1, and so on; {@code NEXT} stands for the number of the next. */
    private static String chain(int levels, String level, String last) {
        return "{\"$ref\":\"#/$defs/d0\",\"$defs\":{"
                + many(levels, i -> "\"d" + i + "\":" + level.replace("NEXT", String.valueOf(i + 1)))
                + ",\"d" + levels + "\":" + last + "}}";
    }

    private static String closed(String schema) {
        return schema.replaceFirst("\\{", "{\"unevaluatedProperties\":false,");
    }

    private static String choices(int count, int shift) {
        return "{\"type\":\"object\",\"allOf\":["
                + many(
                        count,
                        i -> "{\"anyOf\":[{\"required\":[\"a" + i + "\",\"b" + (i * 7 + shift) % count
                                + "\"]},{\"required\":[\"b" + i + "\",\"c" + (i * 5 + shift) % count
                                + "\"]},{\"not\":{\"required\":[\"a" + (i + 1) % count + "\"]}}]}")
                + "]}";
    }

    private static String nested(int depth, String minimum) {
        return "{\"properties\":{\"a\":".repeat(depth) + "{\"minimum\":" + minimum + "}" + "}}".repeat(depth);
    }

    private static String object(String keyword, int count, IntFunction<String> member) {
        return "{\"type\":\"object\",\"" + keyword + "\":{" + many(count, member) + "}}";
    }

    private static String many(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(","));
    }
}
