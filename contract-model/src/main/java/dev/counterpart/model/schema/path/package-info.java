/** Finding one's way in schemas by the names of properties. Uses {@code schema} and its keywords. */
@NullMarked
package dev.counterpart.model.schema.path;

import org.jspecify.annotations.NullMarked;
