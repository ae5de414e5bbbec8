/** Questions one a line, answers one a line. Uses {@code profile}. */
@NullMarked
package dev.counterpart.checker.batch;

import org.jspecify.annotations.NullMarked;
