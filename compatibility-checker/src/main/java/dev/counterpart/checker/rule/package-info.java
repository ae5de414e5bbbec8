/** One file per fact: what changed between two schemas, named by a stable id. Rules never judge. Uses {@code fact}. */
@NullMarked
package dev.counterpart.checker.rule;

import org.jspecify.annotations.NullMarked;
