/** Proves containment of two schemas, or shows a confirmed witness. Uses {@code translate}, {@code solve} and {@code witness}. */
@NullMarked
package dev.counterpart.checker.proof;

import org.jspecify.annotations.NullMarked;
