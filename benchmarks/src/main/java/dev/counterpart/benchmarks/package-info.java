/**
 * What is measured: whole processes beside each other ({@link dev.counterpart.benchmarks.CatalogScaling}). Every figure is taken beside a peer's in the same run, since only the ratio outlives the machine. May use every
 * other module.
 */
@NullMarked
package dev.counterpart.benchmarks;

import org.jspecify.annotations.NullMarked;
