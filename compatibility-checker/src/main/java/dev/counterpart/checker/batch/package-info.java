/** Questions one a line, answers one a line. Uses {@code containment}. */
@NullMarked
package dev.counterpart.checker.batch;

import org.jspecify.annotations.NullMarked;
