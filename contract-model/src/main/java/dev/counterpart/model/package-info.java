/** What a contract says, as values: the catalog, its messages and their schemas. */
@NullMarked
package dev.counterpart.model;

import org.jspecify.annotations.NullMarked;
