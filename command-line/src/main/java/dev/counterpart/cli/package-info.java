/**
 * The program {@code counterpart}, thin: a command is one class, takes its options, calls the library, prints what it says and gives
 * an exit status. The only package that prints.
 */
@NullMarked
package dev.counterpart.cli;

import org.jspecify.annotations.NullMarked;
