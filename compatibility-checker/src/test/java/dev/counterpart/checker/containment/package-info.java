@NullMarked
package dev.counterpart.checker.containment;

import org.jspecify.annotations.NullMarked;
