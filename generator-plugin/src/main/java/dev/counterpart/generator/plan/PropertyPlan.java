package dev.counterpart.generator.plan;

import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.tree.Node;
import java.util.Optional;

/**
 * A declared property.
 *
 * @param jsonName the member's name as it stands in documents
 * @param javaName the name of its field, its accessor and its builder method
 * @param value what it holds, {@link ValuePlan.Nullable} taken off
 * @param schema the property's schema as written, not dereferenced
 * @param orDefault the accessor that reads the default; empty when there is none
 * @param defaultValue what {@code default} says
 */
public record PropertyPlan(
        String jsonName,
        String javaName,
        ValuePlan value,
        Shape shape,
        Schema schema,
        Optional<String> orDefault,
        Optional<Node> defaultValue) {

    /** How absence and {@code null} show in Java. */
    public enum Shape {
        /** {@code T}. */
        REQUIRED,
        /** {@code Optional<T>}: empty is absent. */
        OPTIONAL,
        /** {@code Optional<T>}: empty is {@code null}, absent is a violation. */
        REQUIRED_NULLABLE,
        /** {@code Presence<T>}: absent, {@code null}, or a value. */
        OPTIONAL_NULLABLE,
        /** Required and always the same value. */
        CONSTANT,
        /** Must not be there. */
        FORBIDDEN
    }

    public boolean isRequired() {
        return shape == Shape.REQUIRED || shape == Shape.REQUIRED_NULLABLE || shape == Shape.CONSTANT;
    }

    public boolean isNullable() {
        return shape == Shape.REQUIRED_NULLABLE || shape == Shape.OPTIONAL_NULLABLE;
    }

    public boolean isStored() {
        return shape != Shape.CONSTANT && shape != Shape.FORBIDDEN;
    }
}
