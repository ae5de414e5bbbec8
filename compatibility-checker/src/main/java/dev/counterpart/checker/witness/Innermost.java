package dev.counterpart.checker.witness;

import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes off what is only wrapped around a witness: a schema that contains itself is often shown to break by a part alone. */
public final class Innermost {

    /** So many parts are tried at each level: each costs a validation. */
    private static final int MOST = 4;

    private final Predicate<Node> shows;

    /**
     * @param shows whether a document shows the break; asked for each part
     */
    public Innermost(Predicate<Node> shows) {
        this.shows = shows;
    }

    /** The witness, or an object or array in it that is a witness, too. */
    public Node of(Node witness) {
        Node innermost = witness;
        Optional<Node> part = part(innermost);
        while (part.isPresent()) {
            innermost = part.get();
            part = part(innermost);
        }
        return innermost;
    }

    private Optional<Node> part(Node whole) {
        return parts(whole).stream()
                .filter(part -> part instanceof ObjectNode || part instanceof ArrayNode)
                .limit(MOST)
                .filter(shows)
                .findFirst();
    }

    private static List<Node> parts(Node whole) {
        if (whole instanceof ObjectNode object) {
            return object.members().stream().map(Member::value).toList();
        }
        return whole instanceof ArrayNode array ? array.elements() : List.of();
    }
}
