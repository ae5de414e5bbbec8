@NullMarked
package dev.counterpart.checker.asyncapi;

import org.jspecify.annotations.NullMarked;
