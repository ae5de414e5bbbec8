@NullMarked
package dev.counterpart.model.tree;

import org.jspecify.annotations.NullMarked;
