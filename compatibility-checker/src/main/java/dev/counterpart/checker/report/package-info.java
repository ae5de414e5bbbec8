/** What the gate found, as text and as JSON. Uses {@code gate}. */
@NullMarked
package dev.counterpart.checker.report;

import org.jspecify.annotations.NullMarked;
