/** Documents that show a break: confirmed by an independent validator, then made readable. Uses {@code solve}. */
@NullMarked
package dev.counterpart.checker.witness;

import org.jspecify.annotations.NullMarked;
