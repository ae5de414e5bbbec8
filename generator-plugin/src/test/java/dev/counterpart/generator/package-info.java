@NullMarked
package dev.counterpart.generator;

import org.jspecify.annotations.NullMarked;
