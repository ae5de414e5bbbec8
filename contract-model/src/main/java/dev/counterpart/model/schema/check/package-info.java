/**
 * What is legal in a schema and hardly meant: one class per rule, a line in {@code SchemaChecks}. Uses {@code schema}, its
 * keywords, {@code tree} and {@code diagnostic}.
 */
@NullMarked
package dev.counterpart.model.schema.check;

import org.jspecify.annotations.NullMarked;
