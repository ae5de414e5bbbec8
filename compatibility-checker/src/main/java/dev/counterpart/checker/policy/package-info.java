/** What is judged, and how: directions that must hold, promises, and a severity for each effect. Uses {@code fact}. */
@NullMarked
package dev.counterpart.checker.policy;

import org.jspecify.annotations.NullMarked;
