/**
 * What Java will look like, before there is any text: which classes, with which members, under which names. Uses {@code
 * names} and the contract model; {@code emit} turns the plan into text.
 */
@NullMarked
package dev.counterpart.generator.plan;

import org.jspecify.annotations.NullMarked;
