@NullMarked
package dev.counterpart.checker.batch;

import org.jspecify.annotations.NullMarked;
