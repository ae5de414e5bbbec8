/**
 * From trees to schemas: finds {@code $id}s and anchors, follows {@code $ref}s across documents, reads every schema that is
 * reached. Uses {@code schema}, {@code tree} and {@code diagnostic}.
 */
@NullMarked
package dev.counterpart.model.resolve;

import org.jspecify.annotations.NullMarked;
