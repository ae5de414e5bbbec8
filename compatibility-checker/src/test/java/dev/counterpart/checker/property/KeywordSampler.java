package dev.counterpart.checker.property;

import dev.counterpart.model.schema.SchemaDialect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a value for any keyword of the five drafts. The words and numbers are few, so that two schemas speak of the same things. */
final class KeywordSampler {

    static final List<String> NAMES = List.of("a", "b", "c", "ab", "é");
    private static final List<String> TEXTS =
            List.of("A", "B", "C", "ab", "", "7", "\ud83d\ude00", "\ud83d\ude00a", "\ud83d\ude00\u00e9", "text");
    private static final List<String> PATTERNS = List.of(
            "^[A-C]+$",
            "^a",
            "b$",
            "^[A-Z]{1,2}$",
            "[0-9]",
            "^(a|b|ab)*$",
            "^.{1,2}$",
            "^[^a]",
            "^$|^\\d+$",
            "^\ud83d\ude00",
            "^(?!.*b)",
            "^(?=.*[A-C]).*\\d",
            "\\ba");
    private static final List<String> NAME_PATTERNS =
            List.of("^[ab]", "b$", "^.$", "^[a-z]+$", "c|é", "^x-", "^(?!x-)");
    private static final List<String> TYPES =
            List.of("null", "boolean", "integer", "number", "string", "array", "object");
    private static final List<String> STEPS = List.of("2", "3", "4", "6", "0.5", "1.5", "0.25", "1", "0.1");

    private final Dice dice;
    private final SchemaDialect dialect;
    private final SchemaSampler schemas;

    KeywordSampler(Dice dice, SchemaDialect dialect, SchemaSampler schemas) {
        this.dice = dice;
        this.dialect = dialect;
        this.schemas = schemas;
    }

    /** A value for a keyword that the dialect has. */
    JsonNode value(String keyword, SchemaSampler.Scope scope) {
        return switch (keyword) {
            case "type" -> type();
            case "enum" -> Json.array(values(dice.between(1, 4)));
            case "const" -> constant(1);
            case "minimum", "maximum" -> bound();
            case "exclusiveMinimum", "exclusiveMaximum" ->
                dialect == SchemaDialect.DRAFT_4 ? Json.truth(!dice.once(4)) : bound();
            case "multipleOf" -> Json.parse(dice.pick(STEPS));
            case "minLength" -> Json.number(dice.between(0, 3));
            case "maxLength" -> Json.number(dice.between(0, 4));
            case "pattern" -> Json.text(dice.pick(PATTERNS));
            case "minItems", "minProperties", "minContains" -> Json.number(dice.between(0, 3));
            case "maxItems", "maxProperties", "maxContains" -> Json.number(dice.between(0, 4));
            case "uniqueItems" -> Json.truth(!dice.once(5));
            case "required" -> Json.array(names(dialect == SchemaDialect.DRAFT_4 ? 1 : 0));
            case "properties" -> named(NAMES, dice.between(1, 3), name -> schemas.schema(scope.below()));
            case "patternProperties" -> named(NAME_PATTERNS, dice.between(1, 2), name -> schemas.schema(scope.below()));
            case "additionalProperties", "additionalItems" ->
                dice.once(2) ? Json.truth(dice.once(3)) : schemas.schema(scope.below());
            case "unevaluatedProperties", "unevaluatedItems" ->
                dice.once(2) ? Json.truth(dice.once(6)) : schemas.schema(scope.below());
            case "propertyNames" -> propertyNames(scope);
            case "dependentRequired" -> named(NAMES, dice.between(1, 2), name -> Json.array(names(0)));
            case "dependentSchemas" -> named(NAMES, 1, name -> schemas.schema(scope.inPlace()));
            case "dependencies" ->
                named(
                        NAMES,
                        dice.between(1, 2),
                        name -> dice.coin() ? Json.array(names(1)) : schemas.schema(scope.inPlace()));
            case "items" -> items(scope);
            case "prefixItems" -> list(dice.between(1, 3), scope.below());
            case "contains" -> schemas.schema(scope.below());
            case "allOf" -> list(dice.between(1, 2), scope.inPlace());
            case "anyOf", "oneOf" -> arms(scope.inPlace());
            case "not", "if", "then", "else" -> schemas.schema(scope.inPlace());
            case "$ref", "$dynamicRef", "$recursiveRef" -> Json.text(scope.reference(keyword, dice));
            default -> annotation(keyword, scope);
        };
    }

    /** Keywords that refuse nothing; that they change nothing is part of what is tried. */
    private JsonNode annotation(String keyword, SchemaSampler.Scope scope) {
        return switch (keyword) {
            case "title", "description", "$comment" -> Json.text(dice.pick("first", "second"));
            case "default" -> constant(1);
            case "examples" -> Json.array(values(1));
            case "readOnly", "writeOnly", "deprecated" -> Json.truth(dice.coin());
            case "format" -> Json.text(dice.pick("uuid", "date-time", "ipv4", "regex", "unheard-of"));
            case "contentEncoding" -> Json.text("base64");
            case "contentMediaType" -> Json.text("application/json");
            case "contentSchema" -> schemas.schema(scope.below());
            default -> throw new IllegalArgumentException("no value is known for " + keyword);
        };
    }

    private JsonNode type() {
        if (dice.once(4)) {
            return Json.array(dice.some(TYPES, dice.between(1, 3)).stream()
                    .map(Json::text)
                    .toList());
        }
        return Json.text(dice.pick(TYPES));
    }

    private JsonNode bound() {
        return dice.once(5)
                ? Json.number(BigDecimal.valueOf(dice.between(-30, 60), 1))
                : Json.number(dice.between(-3, 6));
    }

    /** Values of all kinds; arrays and objects with one thing in them. */
    JsonNode constant(int depth) {
        return switch (dice.between(0, depth > 0 ? 9 : 6)) {
            case 0, 1, 2 -> Json.text(dice.pick(TEXTS));
            case 3, 4 -> bound();
            case 5 -> Json.truth(dice.coin());
            case 6 -> Json.nothing();
            case 7 -> Json.array(List.of(constant(0)));
            case 8 -> dice.coin() ? Json.array() : Json.object();
            default -> Json.object(dice.pick(NAMES), constant(0));
        };
    }

    private List<JsonNode> values(int count) {
        List<JsonNode> values = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            JsonNode value = constant(1);
            if (!seen.contains(Json.canonical(value))) {
                seen.add(Json.canonical(value));
                values.add(value);
            }
        }
        return values;
    }

    private List<JsonNode> names(int fewest) {
        return dice.some(NAMES, dice.between(Math.max(fewest, dice.once(8) ? 0 : 1), 2)).stream()
                .map(Json::text)
                .toList();
    }

    private JsonNode propertyNames(SchemaSampler.Scope scope) {
        return switch (dice.between(0, 4)) {
            case 0 -> Json.object("pattern", Json.text(dice.pick(NAME_PATTERNS)));
            case 3 -> {
                ObjectNode others = Json.object("pattern", Json.text(dice.pick(NAME_PATTERNS)));
                others.set("not", Json.object("enum", Json.array(names(1))));
                yield others;
            }
            case 1 -> Json.object("enum", Json.array(names(1)));
            case 2 -> Json.object(dice.pick("minLength", "maxLength"), Json.number(dice.between(1, 2)));
            default -> schemas.schema(scope.below());
        };
    }

    private JsonNode items(SchemaSampler.Scope scope) {
        boolean tuples = !dialect.isSince(SchemaDialect.DRAFT_2020_12);
        return tuples && dice.once(3) ? list(dice.between(1, 3), scope.below()) : schemas.schema(scope.below());
    }

    /** Now and then the last is as the first, which counts as two. */
    private ArrayNode arms(SchemaSampler.Scope scope) {
        ArrayNode arms = list(dice.between(1, 3), scope);
        return dice.once(4) ? arms.add(arms.get(0).deepCopy()) : arms;
    }

    private ArrayNode list(int count, SchemaSampler.Scope scope) {
        ArrayNode list = Json.array();
        for (int i = 0; i < count; i++) {
            list.add(schemas.schema(scope));
        }
        return list;
    }

    private ObjectNode named(List<String> names, int count, Function<String, JsonNode> value) {
        ObjectNode object = Json.object();
        dice.some(names, count).forEach(name -> object.set(name, value.apply(name)));
        return object;
    }
}
