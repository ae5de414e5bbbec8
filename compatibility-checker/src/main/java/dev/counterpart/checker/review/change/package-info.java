/** What differs between two states of a catalog, as values; says nothing of who is affected. Uses {@code catalog}. */
@NullMarked
package dev.counterpart.checker.review.change;

import org.jspecify.annotations.NullMarked;
