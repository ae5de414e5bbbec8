/** One document out of a schema and all that it refers to. Uses {@code schema}, its keywords, and {@code tree}. */
@NullMarked
package dev.counterpart.model.schema.bundle;

import org.jspecify.annotations.NullMarked;
