/** Documents as nobody would write them: mutated ones by the thousand, and hostile ones by construction. */
@NullMarked
package dev.counterpart.model.fuzz;

import org.jspecify.annotations.NullMarked;
