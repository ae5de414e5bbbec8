package dev.counterpart.model.schema;

import dev.counterpart.model.diagnostic.SourceLocation;

/** One keyword of a schema with its value; one implementation per keyword, each in its own file. */
public interface Keyword {

    /** The word as it stands in a schema, {@code "minLength"}. */
    String name();

    /** Where the keyword's name stands. */
    SourceLocation location();
}
