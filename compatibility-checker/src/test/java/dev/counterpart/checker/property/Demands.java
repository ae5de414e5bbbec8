package dev.counterpart.checker.property;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One way to fulfil schemas, chosen at random: references are followed, one arm of each choice is taken, and what remains are keywords
 * that speak of one value. It is a guess, not a proof: {@code not} is hardly looked at.
 */
final class Demands {

    /** A schema, and the document in which its references lead somewhere. */
    record Said(JsonNode schema, JsonNode root) {

        Said with(JsonNode other) {
            return new Said(other, root);
        }
    }

    private static final int MOST = 60;

    private final Dice dice;
    private final List<Said> parts = new ArrayList<>();
    private final Set<String> unwanted = new HashSet<>();
    private final Set<String> present = new LinkedHashSet<>();
    private final Set<String> absent = new HashSet<>();

    Demands(Dice dice, List<Said> said) {
        this.dice = dice;
        said.forEach(this::follow);
    }

    /** The schemas whose keywords all speak of the value. */
    List<Said> parts() {
        return parts;
    }

    /** The types that {@code not} rules out. */
    Set<String> unwanted() {
        return unwanted;
    }

    /** Members that a dependency was decided for. */
    Set<String> present() {
        return present;
    }

    /** Members that a dependency was decided against. */
    Set<String> absent() {
        return absent;
    }

    /** The values of a keyword, wherever it is said. */
    Stream<JsonNode> all(String keyword) {
        return parts.stream().map(part -> part.schema().get(keyword)).filter(value -> value != null);
    }

    boolean has(String keyword) {
        return all(keyword).findAny().isPresent();
    }

    private void follow(Said said) {
        if (!(said.schema() instanceof ObjectNode schema) || parts.size() > MOST) {
            return;
        }
        for (String keyword : List.of("$ref", "$dynamicRef", "$recursiveRef")) {
            if (schema.has(keyword)) {
                Subschemas.target(said.root(), schema.get(keyword).asString(""))
                        .ifPresent(target -> follow(said.with(target)));
            }
        }
        if (schema.has("$ref") && hidesBeside(said.root())) {
            return;
        }
        parts.add(said);
        each(schema, "allOf").forEach(part -> follow(said.with(part)));
        choose(said, each(schema, "anyOf"), dice.once(4) ? 2 : 1);
        choose(said, each(schema, "oneOf"), 1);
        condition(said, schema);
        dependencies(said, schema.get("dependentSchemas"));
        dependencies(said, schema.get("dependencies"));
        JsonNode not = schema.get("not");
        if (not != null && not.size() == 1 && not.has("type")) {
            types(not.get("type")).forEach(unwanted::add);
        }
    }

    private void choose(Said said, List<JsonNode> arms, int count) {
        List<JsonNode> possible = arms.stream()
                .filter(arm -> !arm.isBoolean() || arm.booleanValue())
                .toList();
        dice.some(possible, count).forEach(arm -> follow(said.with(arm)));
    }

    private void condition(Said said, ObjectNode schema) {
        if (!schema.has("if")) {
            return;
        }
        boolean holds = dice.coin();
        if (holds) {
            follow(said.with(schema.get("if")));
        }
        JsonNode branch = schema.get(holds ? "then" : "else");
        if (branch != null) {
            follow(said.with(branch));
        }
    }

    private void dependencies(Said said, @org.jspecify.annotations.Nullable JsonNode dependencies) {
        if (!(dependencies instanceof ObjectNode named)) {
            return;
        }
        named.properties().forEach(member -> {
            if (!member.getValue().isArray()) {
                if (dice.coin()) {
                    present.add(member.getKey());
                    follow(said.with(member.getValue()));
                } else {
                    absent.add(member.getKey());
                }
            }
        });
    }

    /** The types named by a value of {@code type}. */
    static List<String> types(JsonNode type) {
        return type.isArray()
                ? Vocabulary.elements(type).stream().map(JsonNode::asString).toList()
                : List.of(type.asString(""));
    }

    private static List<JsonNode> each(ObjectNode schema, String keyword) {
        JsonNode list = schema.get(keyword);
        return list == null ? List.of() : Vocabulary.elements(list);
    }

    /** Up to draft-07 a reference hides what stands beside it. */
    private static boolean hidesBeside(JsonNode root) {
        return root.path("$schema").asString("").contains("/draft-0");
    }
}
