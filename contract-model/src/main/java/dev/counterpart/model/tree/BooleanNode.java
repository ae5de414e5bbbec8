package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code true} or {@code false}. */
public final class BooleanNode extends PlacedNode implements Node {

    private final boolean value;

    public BooleanNode(SourceLocation location, boolean value) {
        this(location, SourceLocation.FAR, value);
    }

    BooleanNode(SourceLocation place, int position, boolean value) {
        super(place, position);
        this.value = value;
    }

    public boolean value() {
        return value;
    }

    @Override
    public String typeName() {
        return "boolean";
    }

    @Override
    public boolean sameValueAs(Node other) {
        return other instanceof BooleanNode that && value == that.value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BooleanNode that
                && value == that.value
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
