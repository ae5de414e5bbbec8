/** What the generator emits, written by hand: the shape that generated code copies, and the proof that the runtime carries it. */
@NullMarked
package dev.counterpart.runtime.example;

import org.jspecify.annotations.NullMarked;
