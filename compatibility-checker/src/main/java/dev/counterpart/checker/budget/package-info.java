/** What a question may cost, in steps and, as the last resort, in time. Uses no other package of this module. */
@NullMarked
package dev.counterpart.checker.budget;

import org.jspecify.annotations.NullMarked;
