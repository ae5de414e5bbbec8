/** Walks two schemas side by side and gathers the facts that explain a verdict. Uses {@code fact}, {@code rule} and {@code proof}. */
@NullMarked
package dev.counterpart.checker.explain;

import org.jspecify.annotations.NullMarked;
