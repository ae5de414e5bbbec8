/** Java names and comments from texts that schemas hold: whatever stands there, the result compiles. Uses no other package. */
@NullMarked
package dev.counterpart.generator.names;

import org.jspecify.annotations.NullMarked;
