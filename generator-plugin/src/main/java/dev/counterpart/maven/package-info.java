/**
 * The Maven goals, thin: parameters in, the library called, its findings into the log, one failure at the end. The only package that
 * sees Maven; it may use every other.
 */
@NullMarked
package dev.counterpart.maven;

import org.jspecify.annotations.NullMarked;
