/** The facade for two schemas: a proof, a witness or undecided. */
@NullMarked
package dev.counterpart.checker.containment;

import org.jspecify.annotations.NullMarked;
