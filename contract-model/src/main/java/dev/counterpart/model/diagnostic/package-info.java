/** What is wrong with the documents a user wrote, as values: where, what, what to do. Uses no other package of the model. */
@NullMarked
package dev.counterpart.model.diagnostic;

import org.jspecify.annotations.NullMarked;
