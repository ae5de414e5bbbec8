package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;

/** {@code true} or {@code false}. */
public record BooleanNode(SourceLocation location, boolean value) implements Node {

    @Override
    public String typeName() {
        return "boolean";
    }

    @Override
    public boolean sameValueAs(Node other) {
        return other instanceof BooleanNode that && value == that.value;
    }
}
