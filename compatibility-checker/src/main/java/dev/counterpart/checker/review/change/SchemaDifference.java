package dev.counterpart.checker.review.change;

import dev.counterpart.model.diagnostic.SourceLocation;

/**
 * One difference between two schemas, told in words. It explains; whether a contract breaks is decided by containment.
 *
 * @param path the property it is about, {@code items[].quantity}; empty for the document itself
 * @param textOnly whether only people see it: a title, a description, an example
 * @param words {@code optional "giftNote"}
 */
record SchemaDifference(String path, boolean textOnly, String words, SourceLocation location) {}
