@NullMarked
package dev.counterpart.model.load;

import org.jspecify.annotations.NullMarked;
