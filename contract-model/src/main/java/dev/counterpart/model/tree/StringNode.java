package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;

/** A JSON string, unescaped. */
public record StringNode(SourceLocation location, String value) implements Node {

    @Override
    public String typeName() {
        return "string";
    }

    @Override
    public boolean sameValueAs(Node other) {
        return other instanceof StringNode that && value.equals(that.value);
    }
}
