/**
 * What is wrong with contracts beside what loading them shows: payloads that drifted from their messages, examples that their
 * schemas refuse, released versions that were edited. A check is one class. Uses {@code containment}, {@code witness} and {@code
 * release}.
 */
@NullMarked
package dev.counterpart.checker.validation;

import org.jspecify.annotations.NullMarked;
