/** What a schema says, as a formula over typed atoms, one object per meaning. Uses {@code language}. */
@NullMarked
package dev.counterpart.checker.formula;

import org.jspecify.annotations.NullMarked;
