package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON string, unescaped. */
public final class StringNode extends PlacedNode implements Node {

    private final String value;

    public StringNode(SourceLocation location, String value) {
        this(location, SourceLocation.FAR, value);
    }

    StringNode(SourceLocation place, int position, String value) {
        super(place, position);
        this.value = value;
    }

    public String value() {
        return value;
    }

    @Override
    public String typeName() {
        return "string";
    }

    @Override
    public boolean sameValueAs(Node other) {
        return other instanceof StringNode that && value.equals(that.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StringNode that
                && value.equals(that.value)
                && location().equals(that.location());
    }

    @Override
    public int hashCode() {
        return Objects.hash(location(), value);
    }

    @Override
    public String toString() {
        return value + " at " + location();
    }
}
