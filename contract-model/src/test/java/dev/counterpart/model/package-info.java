@NullMarked
package dev.counterpart.model;

import org.jspecify.annotations.NullMarked;
