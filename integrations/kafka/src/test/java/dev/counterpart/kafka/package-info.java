@NullMarked
package dev.counterpart.kafka;

import org.jspecify.annotations.NullMarked;
