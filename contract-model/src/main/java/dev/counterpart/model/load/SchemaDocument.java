package dev.counterpart.model.load;

import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaIndex;

/** One JSON Schema document: its root, and an index that follows the references in it. */
public record SchemaDocument(Schema root, SchemaIndex schemas) {}
