package dev.counterpart.model.schema;

import dev.counterpart.model.diagnostic.SourceLocation;

/** {@code true} accepts every value, {@code false} none. */
public record BooleanSchema(SchemaId id, SourceLocation location, boolean accepts) implements Schema {}
