/** What the resources of a catalog say about each other. Uses {@code catalog.read}, {@code catalog} and below. */
@NullMarked
package dev.counterpart.model.catalog.check;

import org.jspecify.annotations.NullMarked;
