/** The documents that travel in the jar beside the classes. Uses {@code plan} for their paths, and the contract model. */
@NullMarked
package dev.counterpart.generator.resources;

import org.jspecify.annotations.NullMarked;
