package dev.counterpart.generator.plan;

import dev.counterpart.model.schema.JsonType;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.keyword.AdditionalProperties;
import dev.counterpart.model.schema.keyword.AnyOf;
import dev.counterpart.model.schema.keyword.Const;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.schema.keyword.OneOf;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.Type;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.StringNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Questions about the form of a single schema. */
final class Shapes {

    private Shapes() {}

    /** Keywords that may refuse a value, those left out that are reported wherever they stand. */
    static List<Keyword> assertions(ObjectSchema schema) {
        return schema.keywords().stream()
                .filter(Keyword::constrains)
                .filter(Predicate.not(NotGenerated::isUnsupported))
                .toList();
    }

    /** The types {@code type} names; every type when it is absent. */
    static Set<JsonType> types(ObjectSchema schema) {
        return schema.keyword(Type.class).map(Type::types).orElse(EnumSet.allOf(JsonType.class));
    }

    static boolean isOnlyNull(Schema schema) {
        return schema instanceof ObjectSchema object && types(object).equals(EnumSet.of(JsonType.NULL));
    }

    /** A schema whose values are objects only. */
    static boolean isObject(ObjectSchema schema) {
        return types(schema).equals(EnumSet.of(JsonType.OBJECT))
                && alternatives(schema).isEmpty();
    }

    /** An object that is nothing but a map: no member of it is declared. */
    static boolean isMap(ObjectSchema schema) {
        return !schema.has(Properties.class)
                && schema.keyword(AdditionalProperties.class)
                        .map(AdditionalProperties::schema)
                        .filter(ObjectSchema.class::isInstance)
                        .isPresent();
    }

    /** The arms of {@code oneOf}, or of {@code anyOf}. */
    static Optional<List<Schema>> alternatives(ObjectSchema schema) {
        return schema.keyword(OneOf.class)
                .map(OneOf::schemas)
                .or(() -> schema.keyword(AnyOf.class).map(AnyOf::schemas));
    }

    /** The values of an enum that holds texts only, {@code null} left out. */
    static Optional<List<String>> textEnum(ObjectSchema schema) {
        return schema.keyword(Enum.class)
                .map(keyword -> keyword.values().stream()
                        .filter(value -> !(value instanceof NullNode))
                        .toList())
                .filter(values -> !values.isEmpty() && values.stream().allMatch(StringNode.class::isInstance))
                .map(values -> values.stream()
                        .map(value -> ((StringNode) value).value())
                        .distinct()
                        .toList());
    }

    /** Whether {@code null} is among the values of {@code enum}. */
    static boolean enumHasNull(ObjectSchema schema) {
        return schema.keyword(Enum.class).stream()
                .flatMap(keyword -> keyword.values().stream())
                .anyMatch(NullNode.class::isInstance);
    }

    /** The texts a discriminating member may hold: one from {@code const}, or those of {@code enum}. */
    static List<String> tags(Schema schema) {
        if (!(schema instanceof ObjectSchema object)) {
            return List.of();
        }
        Optional<Node> constant = object.keyword(Const.class).map(Const::value);
        if (constant.isPresent()) {
            return constant.get() instanceof StringNode text ? List.of(text.value()) : List.of();
        }
        return enumHasNull(object) ? List.of() : textEnum(object).orElse(List.of());
    }
}
