@NullMarked
package dev.counterpart.runtime;

import org.jspecify.annotations.NullMarked;
