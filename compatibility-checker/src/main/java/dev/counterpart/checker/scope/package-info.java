/** Which schema a dynamic reference means, told by the resources entered on the way. Uses no other package of this module. */
@NullMarked
package dev.counterpart.checker.scope;

import org.jspecify.annotations.NullMarked;
