/**
 * How diagnostics look, for people and for programs: a format is one class, chosen by name. Uses {@code diagnostic} and {@code
 * tree}. Same diagnostics and sources, same bytes.
 */
@NullMarked
package dev.counterpart.model.print;

import org.jspecify.annotations.NullMarked;
