package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON array. */
public final class ArrayNode extends PlacedNode implements Node {

    private final List<Node> elements;

    public ArrayNode(SourceLocation location, List<Node> elements) {
        this(location, SourceLocation.FAR, elements);
    }

    ArrayNode(SourceLocation place, int position, List<Node> elements) {
        super(place, position);
        this.elements = List.copyOf(elements);
    }

    public List<Node> elements() {
        return elements;
    }

    @Override
    public String typeName() {
        return "array";
    }

    @Override
    public boolean sameValueAs(Node other) {
        if (!(other instanceof ArrayNode that) || elements.size() != that.elements.size()) {
            return false;
        }
        for (int i = 0; i < elements.size(); i++) {
            if (!elements.get(i).sameValueAs(that.elements.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArrayNode that
                && elements.equals(that.elements)
                && location().equals(that.location());
    }

    @Override
    public int hashCode() {
        return Objects.hash(location(), elements);
    }

    @Override
    public String toString() {
        return elements.toString();
    }
}
