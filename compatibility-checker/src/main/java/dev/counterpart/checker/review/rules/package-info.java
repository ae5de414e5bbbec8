/** What a team has written down for its reviews: aspects, reviewers, what belongs together. Uses {@code reach}, {@code change}, {@code catalog}. */
@NullMarked
package dev.counterpart.checker.review.rules;

import org.jspecify.annotations.NullMarked;
