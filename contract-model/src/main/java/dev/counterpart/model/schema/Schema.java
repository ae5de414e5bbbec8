package dev.counterpart.model.schema;

import dev.counterpart.model.diagnostic.SourceLocation;

/** A JSON Schema: {@code true} or {@code false}, or an object of keywords (JSON Schema 2020-12 core, section 4.3). */
public sealed interface Schema permits BooleanSchema, ObjectSchema {

    SchemaId id();

    SourceLocation location();
}
