/** Which resources a change reaches, and by which path. Uses {@code change} and {@code catalog}. */
@NullMarked
package dev.counterpart.checker.review.reach;

import org.jspecify.annotations.NullMarked;
