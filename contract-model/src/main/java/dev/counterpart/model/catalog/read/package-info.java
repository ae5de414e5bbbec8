/** From pages to resources: which page is what, and what its fields say. Uses {@code catalog}, {@code resolve} and below. */
@NullMarked
package dev.counterpart.model.catalog.read;

import org.jspecify.annotations.NullMarked;
