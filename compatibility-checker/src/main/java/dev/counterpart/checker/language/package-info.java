/** Sets of strings, exact: finite, all but finitely many, or regular. Uses no other package of this module. */
@NullMarked
package dev.counterpart.checker.language;

import org.jspecify.annotations.NullMarked;
