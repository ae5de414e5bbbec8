/** Whether a document exists that makes formulas true, and which. Uses {@code formula}, {@code language}, {@code number}. */
@NullMarked
package dev.counterpart.checker.solve;

import org.jspecify.annotations.NullMarked;
