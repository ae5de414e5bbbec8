/** Sets of numbers, exact: bounds, moduli and single values, in decimals. Uses no other package of this module. */
@NullMarked
package dev.counterpart.checker.number;

import org.jspecify.annotations.NullMarked;
