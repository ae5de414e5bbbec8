/**
 * The generator: contracts in, Java out. {@link dev.counterpart.generator.Generator} plans and emits, {@link
 * dev.counterpart.generator.OutputFolder} alone touches the disk. Knows nothing of Maven.
 */
@NullMarked
package dev.counterpart.generator;

import org.jspecify.annotations.NullMarked;
