@NullMarked
package dev.counterpart.checker.language;

import org.jspecify.annotations.NullMarked;
