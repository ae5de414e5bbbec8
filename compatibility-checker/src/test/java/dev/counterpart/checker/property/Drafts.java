package dev.counterpart.checker.property;

import dev.counterpart.model.schema.SchemaDialect;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The five drafts: how a schema names its own, and how one is said in the words of another. */
final class Drafts {

    static final List<SchemaDialect> ALL = List.of(
            SchemaDialect.DRAFT_4,
            SchemaDialect.DRAFT_6,
            SchemaDialect.DRAFT_7,
            SchemaDialect.DRAFT_2019_09,
            SchemaDialect.DRAFT_2020_12);

    private Drafts() {}

    /** The value of {@code $schema}; up to draft-07 it ends with an empty fragment. */
    static String uri(SchemaDialect dialect) {
        return dialect.isSince(SchemaDialect.DRAFT_2019_09) ? dialect.uri() : dialect.uri() + "#";
    }

    /** The draft that a schema names; the newest, where it names none. */
    static SchemaDialect of(JsonNode schema) {
        return SchemaDialect.ofUri(schema.path("$schema").asString("")).orElse(SchemaDialect.DRAFT_2020_12);
    }

    /** A copy in another draft's words. What that draft can't say is left as it stands, where it may mean nothing. */
    static ObjectNode moved(ObjectNode schema, SchemaDialect to) {
        ObjectNode moved = schema.deepCopy();
        Subschemas.all(moved).forEach(inner -> reword(inner, to));
        moved.set("$schema", Json.text(uri(to)));
        return moved;
    }

    private static void reword(ObjectNode schema, SchemaDialect to) {
        boolean fourth = to == SchemaDialect.DRAFT_4;
        rename(schema, fourth ? "$id" : "id", fourth ? "id" : "$id");
        if (fourth) {
            if (schema.has("const")) {
                schema.set("enum", Json.array(List.of(schema.remove("const"))));
            }
            bound(schema, "minimum", "exclusiveMinimum");
            bound(schema, "maximum", "exclusiveMaximum");
            Subschemas.of(schema).stream()
                    .filter(slot -> slot.schema().isBoolean())
                    .forEach(slot -> slot.replace()
                            .accept(slot.schema().booleanValue() ? Json.object() : Json.object("not", Json.object())));
        } else {
            flag(schema, "minimum", "exclusiveMinimum");
            flag(schema, "maximum", "exclusiveMaximum");
        }
        if (to.isSince(SchemaDialect.DRAFT_2019_09) && schema.get("dependencies") instanceof ObjectNode named) {
            schema.remove("dependencies");
            ObjectNode required = Json.object();
            ObjectNode schemas = Json.object();
            for (Map.Entry<String, JsonNode> member : named.properties()) {
                (member.getValue().isArray() ? required : schemas).set(member.getKey(), member.getValue());
            }
            schema.set("dependentRequired", required);
            schema.set("dependentSchemas", schemas);
        }
        if (to.isSince(SchemaDialect.DRAFT_2020_12)) {
            if (schema.path("items").isArray()) {
                rename(schema, "items", "prefixItems");
                rename(schema, "additionalItems", "items");
            }
        } else if (schema.has("prefixItems")) {
            rename(schema, "items", "additionalItems");
            rename(schema, "prefixItems", "items");
        }
    }

    private static void rename(ObjectNode schema, String from, String to) {
        JsonNode value = schema.remove(from);
        if (value != null) {
            schema.set(to, value);
        }
    }

    /** From a bound of its own to draft 4's flag; an inclusive bound beside it gives way. */
    private static void bound(ObjectNode schema, String inclusive, String exclusive) {
        if (schema.path(exclusive).isNumber()) {
            schema.set(inclusive, schema.get(exclusive));
            schema.set(exclusive, Json.truth(true));
        }
    }

    private static void flag(ObjectNode schema, String inclusive, String exclusive) {
        if (schema.path(exclusive).isBoolean()) {
            boolean excludes = schema.remove(exclusive).booleanValue();
            if (excludes && schema.has(inclusive)) {
                schema.set(exclusive, schema.remove(inclusive));
            }
        }
    }
}
