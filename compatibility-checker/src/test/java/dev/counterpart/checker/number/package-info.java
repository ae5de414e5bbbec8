@NullMarked
package dev.counterpart.checker.number;

import org.jspecify.annotations.NullMarked;
