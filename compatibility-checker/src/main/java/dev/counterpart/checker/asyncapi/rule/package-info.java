/** What can change in an AsyncAPI document, a file for each fact. Uses {@code asyncapi}. */
@NullMarked
package dev.counterpart.checker.asyncapi.rule;

import org.jspecify.annotations.NullMarked;
