/** JSON Schemas as typed values, references kept as ids that a {@link dev.counterpart.model.schema.SchemaIndex} answers. Uses {@code tree} and {@code diagnostic}. */
@NullMarked
package dev.counterpart.model.schema;

import org.jspecify.annotations.NullMarked;
