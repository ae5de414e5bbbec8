package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;

/** {@code null}: a value like any other, never an absence. */
public record NullNode(SourceLocation location) implements Node {

    @Override
    public String typeName() {
        return "null";
    }

    @Override
    public boolean sameValueAs(Node other) {
        return other instanceof NullNode;
    }
}
