/**
 * Two contract sets in; a proof, a witness or "undecided" out. Read on in {@code containment} (the answer for two schemas), {@code gate}
 * (the answer for a release) and {@code review} (who has to look at a change).
 */
@NullMarked
package dev.counterpart.checker;

import org.jspecify.annotations.NullMarked;
