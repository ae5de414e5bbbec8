package dev.counterpart.model.schema;

import dev.counterpart.model.diagnostic.SourceLocation;

/** A schema under a name, as in {@code properties}; the place is that of the name. */
public record NamedSchema(String name, SourceLocation location, Schema schema) {}
