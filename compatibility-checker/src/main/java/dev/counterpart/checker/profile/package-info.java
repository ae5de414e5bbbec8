/** Which documents are compared, by name: what a user chooses. Uses {@code containment}. */
@NullMarked
package dev.counterpart.checker.profile;

import org.jspecify.annotations.NullMarked;
