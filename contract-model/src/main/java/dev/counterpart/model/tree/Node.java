package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;

/**
 * A JSON value with its place. JSON and YAML files become the same tree, so nothing downstream knows the format.
 *
 * <p>Record equality includes the place; two values are the same JSON when {@link #sameValueAs}.
 */
public sealed interface Node permits ObjectNode, ArrayNode, StringNode, NumberNode, BooleanNode, NullNode {

    SourceLocation location();

    /** Which of JSON's types this is, in a user's words: "object", "array", "string", "number", "boolean", "null". */
    String typeName();

    /** The type with its article, as in "not an object". */
    default String typeWithArticle() {
        return switch (typeName()) {
            case "object", "array" -> "an " + typeName();
            case "null" -> "null";
            default -> "a " + typeName();
        };
    }

    /** Equality of JSON values: members in any order, numbers by value ({@code 1.0} is {@code 1}), places ignored. */
    boolean sameValueAs(Node other);
}
