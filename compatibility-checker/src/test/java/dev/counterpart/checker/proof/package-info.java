@NullMarked
package dev.counterpart.checker.proof;

import org.jspecify.annotations.NullMarked;
