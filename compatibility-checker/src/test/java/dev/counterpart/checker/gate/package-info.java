@NullMarked
package dev.counterpart.checker.gate;

import org.jspecify.annotations.NullMarked;
