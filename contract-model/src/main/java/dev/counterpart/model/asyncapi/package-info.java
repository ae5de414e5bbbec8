/** AsyncAPI documents as one model, whatever their version. Uses {@code schema}, {@code tree} and {@code diagnostic}. */
@NullMarked
package dev.counterpart.model.asyncapi;

import org.jspecify.annotations.NullMarked;
