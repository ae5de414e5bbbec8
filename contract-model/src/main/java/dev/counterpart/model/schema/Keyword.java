package dev.counterpart.model.schema;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/** One keyword of a schema with its value; one implementation per keyword, each in its own file. */
public interface Keyword {

    /** The word as it stands in a schema, {@code "minLength"}. */
    String name();

    /** Where the keyword's name stands. */
    SourceLocation location();

    /** The schemas that stand inside the keyword, in the order written; what a reference leads to is not among them. */
    default List<Schema> subschemas() {
        return List.of();
    }

    /** Whether the subschemas, or the schema referred to, speak of the same value as the schema that holds the keyword. */
    default boolean appliesInPlace() {
        return false;
    }

    /** Whether the keyword can refuse a value; an annotation can't. */
    default boolean constrains() {
        return true;
    }
}
