/** Schemas read as if they said something else. Uses no other package of this module. */
@NullMarked
package dev.counterpart.checker.amend;

import org.jspecify.annotations.NullMarked;
