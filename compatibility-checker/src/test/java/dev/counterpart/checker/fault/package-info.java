@NullMarked
package dev.counterpart.checker.fault;

import org.jspecify.annotations.NullMarked;
