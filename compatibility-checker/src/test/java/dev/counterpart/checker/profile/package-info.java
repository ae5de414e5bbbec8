@NullMarked
package dev.counterpart.checker.profile;

import org.jspecify.annotations.NullMarked;
