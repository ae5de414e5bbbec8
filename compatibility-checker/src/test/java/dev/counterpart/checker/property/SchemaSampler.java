package dev.counterpart.checker.property;

import dev.counterpart.model.schema.SchemaDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes random schemas of one draft, out of all its keywords. Each has definitions that it may refer to, by pointer, by anchor and by
 * id; where a reference would lead back to its own value without going deeper, none is made.
 */
final class SchemaSampler {

    static final List<String> ANY = List.of("type", "enum", "const");
    static final List<String> NUMBER =
            List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");
    static final List<String> STRING = List.of("minLength", "maxLength", "pattern");
    static final List<String> ARRAY = List.of(
            "items",
            "prefixItems",
            "additionalItems",
            "contains",
            "minContains",
            "maxContains",
            "minItems",
            "maxItems",
            "uniqueItems",
            "unevaluatedItems");
    static final List<String> OBJECT = List.of(
            "properties",
            "patternProperties",
            "additionalProperties",
            "propertyNames",
            "required",
            "dependentRequired",
            "dependentSchemas",
            "dependencies",
            "minProperties",
            "maxProperties",
            "unevaluatedProperties");
    static final List<String> COMBINING =
            List.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else", "$ref", "$dynamicRef", "$recursiveRef");
    static final List<String> ANNOTATIONS = List.of(
            "title",
            "description",
            "$comment",
            "default",
            "examples",
            "readOnly",
            "writeOnly",
            "deprecated",
            "format",
            "contentEncoding",
            "contentMediaType",
            "contentSchema");

    /** What gives schemas names and places; stands where {@link #document} puts it. */
    static final List<String> NAMING =
            List.of("$schema", "$id", "id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "definitions", "$defs");

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
            ObjectNode second = (ObjectNode) schema(new Scope(2, List.of(), apart ? List.of("#") : deeper), false);
            if (apart) {
                second.remove("$ref"); // beside it an id would say nothing before 2019-09
                second.set(id, Json.text(y));
            }
            if (dynamic) {
                root.set("$dynamicAnchor", Json.text("node"));
                if (apart) {
                    second.set("$dynamicAnchor", Json.text("node"));
                }
            }
            if (recursive) {
                root.set("$recursiveAnchor", Json.truth(true));
                if (apart) {
                    second.set("$recursiveAnchor", Json.truth(dice.coin()));
                }
            }
            definitions.set("y", second);
            root.set(holder, definitions);
        }
        return root;
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
            case 1, 2 -> typed(schema, dice.pick("integer", "integer", "number"), NUMBER, 2, scope);
            case 3, 4 -> typed(schema, "string", STRING, 2, scope);
            case 5 -> schema.set("enum", keywords.value("enum", scope));
            case 6 -> add(schema, dice.pick(ANY), scope);
            case 7, 8, 9 -> typed(schema, "object", OBJECT, 3, scope);
            case 10, 11 -> typed(schema, "array", ARRAY, 3, scope);
            default -> combined(schema, scope);
        }
        beside(schema, scope);
        if (dice.once(6)) {
            List<List<String>> groups = List.of(ANY, NUMBER, STRING, ARRAY, OBJECT, COMBINING);
            add(schema, dice.pick(dice.pick(groups)), scope);
        }
        if (dice.once(12)) {
            add(schema, dice.pick(ANNOTATIONS), scope);
        }
        return schema;
    }

    /** What looks at members or elements, so that something is evaluated where it is asked what is not. */
    private void beside(ObjectNode schema, Scope scope) {
        if (schema.has("unevaluatedItems") && dice.coin()) {
            add(schema, dice.pick("contains", "prefixItems", "items"), scope);
        }
        if (schema.has("unevaluatedProperties") && dice.coin()) {
            add(schema, dice.pick("properties", "patternProperties"), scope);
        }
        if ((schema.has("unevaluatedItems") || schema.has("unevaluatedProperties"))
                && dice.coin()
                && scope.depth() > 1) {
            add(schema, dice.pick("allOf", "anyOf", "oneOf", "if", "dependentSchemas", "$ref"), scope);
        }
    }

    /** A schema that one value, or some, fulfil. */
    ObjectNode valued() {
        ObjectNode root = Json.object("$schema", Json.text(Drafts.uri(dialect)));
        add(root, dice.pick("enum", "const", "enum"), new Scope(1, List.of(), List.of()));
        return root;
    }

    /** One more keyword, as an editor would add it; the schema is changed. */
    void extend(ObjectNode schema) {
        List<List<String>> groups = List.of(ANY, NUMBER, STRING, ARRAY, OBJECT, OBJECT, COMBINING, ANNOTATIONS);
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
        add(schema, dice.pick(COMBINING.stream().filter(known::contains).toList()), scope);
        if (schema.has("if")) {
            add(schema, dice.pick("then", "else"), scope);
        }
    }

    private void add(ObjectNode schema, String keyword, Scope scope) {
        if (!known.contains(keyword)
                || schema.has(keyword)
                || !scope.offers(keyword)
                || (scope.depth() <= 0 && (COMBINING.contains(keyword) && !REFERENCES.contains(keyword)))) {
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
