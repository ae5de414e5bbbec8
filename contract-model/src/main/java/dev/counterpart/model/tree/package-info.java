/** One tree for JSON and YAML, with a place on every value. Uses {@code diagnostic}. */
@NullMarked
package dev.counterpart.model.tree;

import org.jspecify.annotations.NullMarked;
