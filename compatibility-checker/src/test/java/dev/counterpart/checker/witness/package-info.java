@NullMarked
package dev.counterpart.checker.witness;

import org.jspecify.annotations.NullMarked;
