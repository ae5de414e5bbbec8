/** The gate: the catalog as it is against what was released. Uses {@code containment}, {@code asyncapi}, {@code policy} and {@code release}. */
@NullMarked
package dev.counterpart.checker.gate;

import org.jspecify.annotations.NullMarked;
