@NullMarked
package dev.counterpart.checker.explain;

import org.jspecify.annotations.NullMarked;
