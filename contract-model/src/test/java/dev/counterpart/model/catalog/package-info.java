@NullMarked
package dev.counterpart.model.catalog;

import org.jspecify.annotations.NullMarked;
