package dev.counterpart.model.schema;

/** A keyword that stands for a schema written elsewhere. */
public interface Reference extends Keyword {

    /** The reference as it was written. */
    String text();

    /** The schema meant. In a set without errors the {@link SchemaIndex} has it. */
    SchemaId target();

    @Override
    default boolean appliesInPlace() {
        return true;
    }
}
