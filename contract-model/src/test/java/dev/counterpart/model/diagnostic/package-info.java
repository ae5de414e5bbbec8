@NullMarked
package dev.counterpart.model.diagnostic;

import org.jspecify.annotations.NullMarked;
