/** From schemas to formulas, under a profile. Uses {@code formula} and {@code language}. */
@NullMarked
package dev.counterpart.checker.translate;

import org.jspecify.annotations.NullMarked;
