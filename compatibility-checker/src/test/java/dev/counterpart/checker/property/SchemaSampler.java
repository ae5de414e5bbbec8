package dev.counterpart.checker.property;

import dev.counterpart.model.schema.SchemaDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes random schemas of one draft, out of all its keywords. Each has definitions that it may refer to, by pointer, by anchor and by
 * id; where a reference would lead back to its own value without going deeper, none is made.
 */
final class SchemaSampler {

    /** Keywords that say nothing without another. */
    private static final Map<String, String> NEEDS =
            Map.of("then", "if", "else", "if", "minContains", "contains", "maxContains", "contains");

    private static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef", "$recursiveRef");

    /**
     * Where a schema is made.
     *
     * @param here what may be referred to in place
     * @param deeper what may be referred to below a member or an element
     */
    record Scope(int depth, List<String> here, List<String> deeper) {

        Scope inPlace() {
            return new Scope(depth - 1, here, deeper);
        }

        Scope below() {
            return new Scope(depth - 1, deeper, deeper);
        }

        String reference(String keyword, Dice dice) {
            List<String> fitting = here.stream()
                    .filter(target -> keyword.equals("$ref") || target.equals("#") || target.equals("#node"))
                    .toList();
            return keyword.equals("$recursiveRef") ? "#" : dice.pick(fitting);
        }

        boolean offers(String keyword) {
            return switch (keyword) {
                case "$recursiveRef" -> here.contains("#");
                case "$dynamicRef" -> here.contains("#node");
                case "$ref" -> !here.isEmpty();
                default -> true;
            };
        }
    }

    private final Dice dice;
    private final SchemaDialect dialect;
    private final Set<String> known;
    private final KeywordSampler keywords;

    /**
     * @param known the keywords that the draft has
     */
    SchemaSampler(Dice dice, SchemaDialect dialect, Set<String> known) {
        this.dice = dice;
        this.dialect = dialect;
        this.known = known;
        this.keywords = new KeywordSampler(dice, dialect, this);
    }

    /** A document that refers to nothing, so that it means the same inside another. */
    ObjectNode alone() {
        return alone(3);
    }

    /** The same, with nothing inside. */
    ObjectNode flat() {
        return alone(0);
    }

    private ObjectNode alone(int depth) {
        ObjectNode root = Json.object("$schema", Json.text(Drafts.uri(dialect)));
        root.setAll((ObjectNode) schema(new Scope(depth, List.of(), List.of()), false));
        return root;
    }

    /** A small document that refers to nothing and says something by this keyword, if the draft has it. */
    ObjectNode about(String keyword) {
        ObjectNode root = KeywordGroups.BY_TYPE.entrySet().stream()
                .filter(group -> group.getValue().contains(keyword))
                .map(group -> of(group.getKey()))
                .findFirst()
                .orElseGet(() -> Json.object("$schema", Json.text(Drafts.uri(dialect))));
        add(root, keyword, new Scope(2, List.of(), List.of()));
        beside(root, new Scope(2, List.of(), List.of()));
        return root;
    }

    /** A small document that refers to nothing and speaks of one type mostly. */
    ObjectNode of(String type) {
        ObjectNode root = Json.object("$schema", Json.text(Drafts.uri(dialect)));
        typed(root, type, group(type), 3, new Scope(dice.between(1, 2), List.of(), List.of()));
        return root;
    }

    private static List<String> group(String type) {
        return Optional.ofNullable(KeywordGroups.BY_TYPE.get(type)).orElseThrow();
    }

    /** A whole document that names its draft. */
    ObjectNode document() {
        ObjectNode root = Json.object("$schema", Json.text(Drafts.uri(dialect)));
        String holder = known.contains("$defs") ? "$defs" : "definitions";
        boolean refers = dice.once(3);
        boolean dynamic = refers && dialect.isSince(SchemaDialect.DRAFT_2020_12) && dice.once(3);
        boolean recursive = refers && known.contains("$recursiveAnchor") && dice.once(3);
        List<String> x = List.of(known.contains("$anchor") && dice.once(3) ? "#at-x" : "#/" + holder + "/x");
        String id = dialect == SchemaDialect.DRAFT_4 ? "id" : "$id";
        String y = dice.once(4) ? "http://example.com/y" : "#/" + holder + "/y";
        List<String> all = new ArrayList<>(List.of(x.get(0), y, "#"));
        if (dynamic) {
            all.add("#node");
        }
        List<String> deeper = refers ? all : List.of();
        JsonNode body = schema(new Scope(3, refers ? List.of(x.get(0), y) : List.of(), deeper), false);
        root.setAll((ObjectNode) body);
        if (refers) {
            ObjectNode definitions = Json.object();
            ObjectNode first = (ObjectNode) schema(new Scope(2, List.of(y), deeper), false);
            if (x.get(0).equals("#at-x")) {
                first.set("$anchor", Json.text("at-x"));
            }
            definitions.set("x", first);
            boolean apart = y.startsWith("http:");
            List<String> inside = dynamic ? List.of("#", "#node") : List.of("#");
            ObjectNode second = (ObjectNode) schema(new Scope(2, List.of(), apart ? inside : deeper), false);
            if (apart) {
                second.remove("$ref"); // beside it an id would say nothing before 2019-09
                second.set(id, Json.text(y));
            }
            if (dynamic) {
                root.set("$dynamicAnchor", Json.text("node"));
                if (apart) {
                    root.set("$id", Json.text("http://example.com/root"));
                    second.set("$dynamicAnchor", Json.text("node"));
                }
            }
            if (recursive) {
                root.set("$recursiveAnchor", Json.truth(true));
                if (apart) {
                    second.set("$recursiveAnchor", Json.truth(dice.coin()));
                }
            }
            if ((dynamic || recursive) && dice.coin()) {
                refer(second, dynamic ? "$dynamicRef" : "$recursiveRef", dynamic ? "#node" : "#");
                refer(root, "$ref", y);
            }
            definitions.set("y", second);
            root.set(holder, definitions);
        }
        return root;
    }

    /** Below a member or the elements, if nothing is said of them: what is referred to depends on the way there. */
    private void refer(ObjectNode schema, String keyword, String target) {
        String below = dice.pick("items", "additionalProperties", "properties");
        if (!schema.has(below)) {
            JsonNode reference = Json.object(keyword, Json.text(target));
            boolean named = below.equals("properties");
            schema.set(below, named ? Json.object(dice.pick(KeywordSampler.NAMES), reference) : reference);
        }
    }

    JsonNode schema(Scope scope) {
        return schema(scope, dialect.hasBooleanSchemas() && dice.once(12));
    }

    private JsonNode schema(Scope scope, boolean truth) {
        if (truth) {
            return Json.truth(dice.coin());
        }
        ObjectNode schema = Json.object();
        switch (dice.between(0, scope.depth() > 0 ? 13 : 6)) {
            case 0 -> schema.set("type", keywords.value("type", scope));
            case 1, 2 -> typed(schema, dice.pick("integer", "integer", "number"), KeywordGroups.NUMBER, 2, scope);
            case 3, 4 -> typed(schema, "string", KeywordGroups.STRING, 2, scope);
            case 5 -> schema.set("enum", keywords.value("enum", scope));
            case 6 -> add(schema, dice.pick(KeywordGroups.ANY), scope);
            case 7, 8, 9 -> typed(schema, "object", KeywordGroups.OBJECT, 3, scope);
            case 10, 11 -> typed(schema, "array", KeywordGroups.ARRAY, 3, scope);
            default -> combined(schema, scope);
        }
        beside(schema, scope);
        if (dice.once(6)) {
            List<List<String>> groups = List.of(
                    KeywordGroups.ANY,
                    KeywordGroups.NUMBER,
                    KeywordGroups.STRING,
                    KeywordGroups.ARRAY,
                    KeywordGroups.OBJECT,
                    KeywordGroups.COMBINING);
            add(schema, dice.pick(dice.pick(groups)), scope);
        }
        if (dice.once(12)) {
            add(schema, dice.pick(KeywordGroups.ANNOTATIONS), scope);
        }
        return schema;
    }

    /** What looks at members or elements, so that something is evaluated where it is asked what is not. */
    private void beside(ObjectNode schema, Scope scope) {
        boolean items = schema.has("unevaluatedItems");
        if (!items && !schema.has("unevaluatedProperties")) {
            return;
        }
        String type = items ? "array" : "object";
        if (dice.coin()) {
            look(schema, type, scope);
        }
        if (dice.coin() && scope.depth() > 1) {
            Supplier<JsonNode> looking = () -> looking(type, scope.inPlace());
            String keyword = dice.pick("allOf", "anyOf", "oneOf", "if", "dependentSchemas", "$ref");
            switch (keyword) {
                case "allOf", "anyOf", "oneOf" ->
                    schema.set(keyword, Json.array(List.of(looking.get(), looking.get())));
                case "if" -> {
                    schema.set(keyword, looking.get());
                    schema.set(dice.pick("then", "else"), looking.get());
                }
                case "dependentSchemas" ->
                    schema.set(keyword, Json.object(dice.pick(KeywordSampler.NAMES), looking.get()));
                default -> add(schema, keyword, scope);
            }
        }
    }

    private ObjectNode looking(String type, Scope scope) {
        ObjectNode schema = Json.object();
        typed(schema, type, group(type), 1, scope);
        look(schema, type, scope);
        return schema;
    }

    private void look(ObjectNode schema, String type, Scope scope) {
        boolean array = type.equals("array");
        add(
                schema,
                array ? dice.pick("contains", "prefixItems", "items") : dice.pick("properties", "patternProperties"),
                scope);
    }

    /** A schema that one value, or some, fulfil. */
    ObjectNode valued() {
        ObjectNode root = Json.object("$schema", Json.text(Drafts.uri(dialect)));
        add(root, dice.pick("enum", "const", "enum"), new Scope(1, List.of(), List.of()));
        return root;
    }

    /** One more keyword, as an editor would add it; the schema is changed. */
    void extend(ObjectNode schema) {
        List<List<String>> groups = List.of(
                KeywordGroups.ANY,
                KeywordGroups.NUMBER,
                KeywordGroups.STRING,
                KeywordGroups.ARRAY,
                KeywordGroups.OBJECT,
                KeywordGroups.OBJECT,
                KeywordGroups.COMBINING,
                KeywordGroups.ANNOTATIONS);
        add(schema, dice.pick(dice.pick(groups)), new Scope(1, List.of(), List.of()));
    }

    private void typed(ObjectNode schema, String type, List<String> group, int most, Scope scope) {
        if (!dice.once(5)) {
            schema.set("type", Json.text(type));
        }
        dice.some(group.stream().filter(known::contains).toList(), dice.between(0, most))
                .forEach(keyword -> add(schema, keyword, scope));
    }

    private void combined(ObjectNode schema, Scope scope) {
        add(
                schema,
                dice.pick(
                        KeywordGroups.COMBINING.stream().filter(known::contains).toList()),
                scope);
        if (schema.has("if")) {
            add(schema, dice.pick("then", "else"), scope);
        }
    }

    private void add(ObjectNode schema, String keyword, Scope scope) {
        if (!known.contains(keyword)
                || schema.has(keyword)
                || !scope.offers(keyword)
                || (scope.depth() <= 0
                        && (KeywordGroups.COMBINING.contains(keyword) && !REFERENCES.contains(keyword)))) {
            return;
        }
        String needed = NEEDS.getOrDefault(keyword, "");
        if (!needed.isEmpty()) {
            add(schema, needed, scope);
        }
        if (dialect == SchemaDialect.DRAFT_4 && keyword.startsWith("exclusive")) {
            add(schema, keyword.endsWith("imum") && keyword.contains("Max") ? "maximum" : "minimum", scope);
        }
        schema.set(keyword, keywords.value(keyword, scope));
    }
}
