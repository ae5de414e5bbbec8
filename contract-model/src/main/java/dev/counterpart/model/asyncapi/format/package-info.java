/**
 * The languages that payloads and headers are written in, one class each: a new one is a file here and a line in {@link
 * dev.counterpart.model.asyncapi.format.SchemaFormats}. Uses {@code resolve} and below.
 */
@NullMarked
package dev.counterpart.model.asyncapi.format;

import org.jspecify.annotations.NullMarked;
