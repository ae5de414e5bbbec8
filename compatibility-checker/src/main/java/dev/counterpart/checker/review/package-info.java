/** What a proposed change to the contracts touches, affects, and who has to look at it. Uses its own subpackages and the gate. */
@NullMarked
package dev.counterpart.checker.review;

import org.jspecify.annotations.NullMarked;
