@NullMarked
package dev.counterpart.checker;

import org.jspecify.annotations.NullMarked;
