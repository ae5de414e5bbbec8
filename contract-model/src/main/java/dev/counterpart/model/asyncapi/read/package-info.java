/** From trees to AsyncAPI documents. Uses {@code asyncapi}, {@code resolve} and below. */
@NullMarked
package dev.counterpart.model.asyncapi.read;

import org.jspecify.annotations.NullMarked;
