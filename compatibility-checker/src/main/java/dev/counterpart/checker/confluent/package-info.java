/**
 * The rules by which Confluent's Schema Registry compares JSON Schemas, under its lenient policy: keywords, not documents. Uses
 * {@code fact} and {@code proof}.
 */
@NullMarked
package dev.counterpart.checker.confluent;

import org.jspecify.annotations.NullMarked;
