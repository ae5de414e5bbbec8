package dev.counterpart.checker.confluent;

import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.JsonType;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.keyword.AllOf;
import dev.counterpart.model.schema.keyword.AnyOf;
import dev.counterpart.model.schema.keyword.Const;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.schema.keyword.If;
import dev.counterpart.model.schema.keyword.Not;
import dev.counterpart.model.schema.keyword.OneOf;
import dev.counterpart.model.schema.keyword.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the registry takes a schema for: it knows a schema of one type, an enum, a combination, and compares only what is alike.
 *
 * @param schema where it is written
 * @param written the schemas that a combination lists
 * @param parts what a combination consists of that nobody wrote as one: a type beside an enum
 */
record Shape(Kind kind, Schema schema, List<Schema> written, List<Shape> parts) {

    enum Kind {
        EMPTY,
        FALSE,
        NULL,
        BOOLEAN,
        NUMBER,
        STRING,
        ARRAY,
        OBJECT,
        ENUM,
        CONST,
        NOT,
        CONDITION,
        ALL,
        ANY,
        ONE;

        boolean isCombined() {
            return this == ALL || this == ANY || this == ONE;
        }
    }

    /** Without a type the keywords tell what a schema is about. */
    private static final Map<Kind, Set<String>> WORDS = Map.of(
            Kind.STRING, Set.of("minLength", "maxLength", "pattern", "format"),
            Kind.NUMBER, Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
            Kind.ARRAY,
                    Set.of(
                            "items",
                            "prefixItems",
                            "additionalItems",
                            "uniqueItems",
                            "minItems",
                            "maxItems",
                            "contains"),
            Kind.OBJECT,
                    Set.of(
                            "properties",
                            "required",
                            "minProperties",
                            "maxProperties",
                            "dependencies",
                            "dependentRequired",
                            "dependentSchemas",
                            "patternProperties",
                            "additionalProperties",
                            "propertyNames"));

    /** How far references are followed that lead to references: a loop of them says nothing. */
    private static final int HOPS = 200;

    Shape {
        written = List.copyOf(written);
        parts = List.copyOf(parts);
    }

    /** What a combination consists of; looked up when asked, since alternatives may lead back to it. */
    List<Shape> arms(SchemaIndex schemas) {
        return parts.isEmpty() ? written.stream().map(arm -> of(arm, schemas)).toList() : parts;
    }

    static Shape of(Schema schema, SchemaIndex schemas) {
        return of(schema, schemas, 0);
    }

    private static Shape of(Schema schema, SchemaIndex schemas, int hops) {
        if (schema instanceof BooleanSchema fixed) {
            return single(fixed.accepts() ? Kind.EMPTY : Kind.FALSE, schema);
        }
        ObjectSchema object = (ObjectSchema) schema;
        if (hops > HOPS) {
            return single(Kind.EMPTY, schema);
        }
        List<Shape> parts = new ArrayList<>();
        for (Keyword keyword : object.keywords()) {
            if (keyword instanceof Reference reference) {
                schemas.find(reference.target()).ifPresent(target -> parts.add(of(target, schemas, hops + 1)));
            } else {
                combination(keyword)
                        .ifPresent(kind -> parts.add(new Shape(
                                kind, schema, kind.isCombined() ? keyword.subschemas() : List.of(), List.of())));
            }
        }
        parts.addAll(typed(object));
        if (parts.isEmpty()) {
            return single(Kind.EMPTY, schema);
        }
        return parts.size() == 1 ? parts.get(0) : new Shape(Kind.ALL, schema, List.of(), parts);
    }

    private static Optional<Kind> combination(Keyword keyword) {
        if (keyword instanceof AllOf) {
            return Optional.of(Kind.ALL);
        }
        if (keyword instanceof AnyOf) {
            return Optional.of(Kind.ANY);
        }
        if (keyword instanceof OneOf) {
            return Optional.of(Kind.ONE);
        }
        if (keyword instanceof Enum) {
            return Optional.of(Kind.ENUM);
        }
        if (keyword instanceof Const) {
            return Optional.of(Kind.CONST);
        }
        if (keyword instanceof Not) {
            return Optional.of(Kind.NOT);
        }
        return keyword instanceof If ? Optional.of(Kind.CONDITION) : Optional.empty();
    }

    private static List<Shape> typed(ObjectSchema schema) {
        Optional<Type> type = schema.keyword(Type.class);
        if (type.isPresent()) {
            List<Shape> alternatives = type.get().types().stream()
                    .map(one -> single(kind(one), schema))
                    .distinct()
                    .toList();
            return alternatives.size() == 1
                    ? alternatives
                    : List.of(new Shape(Kind.ANY, schema, List.of(), alternatives));
        }
        return java.util.stream.Stream.of(Kind.STRING, Kind.NUMBER, Kind.ARRAY, Kind.OBJECT)
                .filter(kind -> schema.keywords().stream()
                        .anyMatch(keyword -> WORDS.getOrDefault(kind, Set.of()).contains(keyword.name())))
                .map(kind -> single(kind, schema))
                .toList();
    }

    private static Kind kind(JsonType type) {
        return switch (type) {
            case NULL -> Kind.NULL;
            case BOOLEAN -> Kind.BOOLEAN;
            case INTEGER, NUMBER -> Kind.NUMBER;
            case STRING -> Kind.STRING;
            case ARRAY -> Kind.ARRAY;
            case OBJECT -> Kind.OBJECT;
        };
    }

    /** Whether a schema says nothing at all. */
    static boolean isEmpty(Schema schema) {
        return schema instanceof BooleanSchema fixed
                ? fixed.accepts()
                : ((ObjectSchema) schema).keywords().isEmpty();
    }

    private static Shape single(Kind kind, Schema schema) {
        return new Shape(kind, schema, List.of(), List.of());
    }

    /** The keywords of the schema. */
    <K extends Keyword> Optional<K> keyword(Class<K> type) {
        return schema instanceof ObjectSchema object ? object.keyword(type) : Optional.empty();
    }
}
