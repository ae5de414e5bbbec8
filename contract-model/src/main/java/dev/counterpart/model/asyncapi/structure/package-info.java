/**
 * Which objects AsyncAPI has, with which fields in which version, and whether a document keeps to that. Uses {@code asyncapi},
 * {@code resolve} and below.
 */
@NullMarked
package dev.counterpart.model.asyncapi.structure;

import org.jspecify.annotations.NullMarked;
