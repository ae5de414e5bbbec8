@NullMarked
package dev.counterpart.generator.names;

import org.jspecify.annotations.NullMarked;
