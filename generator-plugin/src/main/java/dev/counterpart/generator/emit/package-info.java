/** Turns plans into Java: one emitter per kind of type, and one class per job of a codec. Uses {@code plan} and {@code names}. */
@NullMarked
package dev.counterpart.generator.emit;

import org.jspecify.annotations.NullMarked;
