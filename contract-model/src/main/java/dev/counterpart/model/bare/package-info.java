/**
 * Contracts without a catalog around them: an AsyncAPI document, JSON Schemas. What a catalog's folders would say comes from the
 * documents, from file names, or from configuration. Uses {@code catalog}, {@code asyncapi}, {@code resolve} and below.
 */
@NullMarked
package dev.counterpart.model.bare;

import org.jspecify.annotations.NullMarked;
