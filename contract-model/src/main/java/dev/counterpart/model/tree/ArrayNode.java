package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/** A JSON array. */
public record ArrayNode(SourceLocation location, List<Node> elements) implements Node {

    public ArrayNode {
        elements = List.copyOf(elements);
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
}
