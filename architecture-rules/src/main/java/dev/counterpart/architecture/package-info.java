/** The rules every module of the build is held to; each module's own test runs them on its own classes. */
@NullMarked
package dev.counterpart.architecture;

import org.jspecify.annotations.NullMarked;
