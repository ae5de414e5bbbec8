/** Where reading begins: one schema, or a whole catalog. Uses every other package of the model. */
@NullMarked
package dev.counterpart.model.load;

import org.jspecify.annotations.NullMarked;
