@NullMarked
package dev.counterpart.model.print;

import org.jspecify.annotations.NullMarked;
