@NullMarked
package dev.counterpart.checker.rule;

import org.jspecify.annotations.NullMarked;
