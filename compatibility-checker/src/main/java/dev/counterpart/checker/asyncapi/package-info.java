/** Two states of an AsyncAPI document: matched, and what the rules say of the difference. Uses {@code containment} and {@code fact}. */
@NullMarked
package dev.counterpart.checker.asyncapi;

import org.jspecify.annotations.NullMarked;
