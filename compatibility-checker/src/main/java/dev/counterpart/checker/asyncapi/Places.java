package dev.counterpart.checker.asyncapi;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.Optional;

/** Where in a document a finding points. */
public final class Places {

    private Places() {}

    /** The value below these members, or the last of them that is there; the place around where none is. */
    public static SourceLocation below(ObjectNode source, SourceLocation around, String... members) {
        SourceLocation place = around;
        Node current = source;
        for (String name : members) {
            Optional<Node> value = current instanceof ObjectNode object ? object.get(name) : Optional.empty();
            if (value.isEmpty()) {
                return place;
            }
            current = value.get();
            place = current.location();
        }
        return place;
    }
}
