@NullMarked
package dev.counterpart.checker.validation;

import org.jspecify.annotations.NullMarked;
