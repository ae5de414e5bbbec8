/** The facade for two schemas: a proof, a witness or undecided. Uses {@code proof}, {@code explain} and {@code policy}. */
@NullMarked
package dev.counterpart.checker.containment;

import org.jspecify.annotations.NullMarked;
