@NullMarked
package dev.counterpart.model.regex;

import org.jspecify.annotations.NullMarked;
