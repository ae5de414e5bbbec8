package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code null}: a value like any other, never an absence. */
public final class NullNode extends PlacedNode implements Node {

    public NullNode(SourceLocation location) {
        this(location, SourceLocation.FAR);
    }

    NullNode(SourceLocation place, int position) {
        super(place, position);
    }

    @Override
    public String typeName() {
        return "null";
    }

    @Override
    public boolean sameValueAs(Node other) {
        return other instanceof NullNode;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NullNode that && location().equals(that.location());
    }

    @Override
    public int hashCode() {
        return Objects.hash(location());
    }

    @Override
    public String toString() {
        return "null" + " at " + location();
    }
}
