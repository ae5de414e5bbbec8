@NullMarked
package dev.counterpart.checker.constructed;

import org.jspecify.annotations.NullMarked;
