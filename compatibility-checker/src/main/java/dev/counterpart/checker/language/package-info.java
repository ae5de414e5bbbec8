/** Sets of strings, exact: finite, all but finitely many, or regular; or divided by conditions that can't be read. Uses no other package of this module. */
@NullMarked
package dev.counterpart.checker.language;

import org.jspecify.annotations.NullMarked;
