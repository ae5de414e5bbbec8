package dev.counterpart.checker.confluent;

import dev.counterpart.model.schema.Schema;

/**
 * A change that the registry's rules don't allow.
 *
 * @param rule what the registry calls it: {@code REQUIRED_ATTRIBUTE_ADDED}
 * @param path where, in the registry's way: {@code #/properties/total}
 * @param original the nearest schema of the earlier state
 * @param update the nearest schema of the later state
 */
record Objection(String rule, String path, Schema original, Schema update) {}
