@NullMarked
package dev.counterpart.checker.property;

import org.jspecify.annotations.NullMarked;
