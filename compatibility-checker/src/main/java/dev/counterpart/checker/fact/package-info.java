/** What can be said of a change: facts, and the pairs of schemas they are found at. */
@NullMarked
package dev.counterpart.checker.fact;

import org.jspecify.annotations.NullMarked;
