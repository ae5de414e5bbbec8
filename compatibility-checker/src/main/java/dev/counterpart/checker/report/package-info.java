/** What the gate found and how two schemas compare, as text and as JSON. Uses {@code gate} and {@code profile}. */
@NullMarked
package dev.counterpart.checker.report;

import org.jspecify.annotations.NullMarked;
