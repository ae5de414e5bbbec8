package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.Optional;

/** Follows AsyncAPI's references, which are JSON References: what stands beside a {@code $ref} is ignored. */
final class References {

    /** Longer chains are loops for all we care. */
    private static final int MOST_HOPS = 100;

    private final SchemaReader schemas;
    private final Diagnostics diagnostics;

    References(SchemaReader schemas, Diagnostics diagnostics) {
        this.schemas = schemas;
        this.diagnostics = diagnostics;
    }

    static Optional<StringNode> reference(Node node) {
        return node instanceof ObjectNode object && object.get("$ref").orElse(null) instanceof StringNode text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** One step: what a reference names, and any other value itself. */
    Optional<Node> step(Node node) {
        Optional<StringNode> reference = reference(node);
        return reference.isEmpty()
                ? Optional.of(node)
                : schemas.resolve(reference.get().value(), reference.get().location());
    }

    /** What a value finally means; a loop is reported. */
    Optional<Node> follow(Node node) {
        Optional<Node> current = Optional.of(node);
        for (int hops = 0; hops < MOST_HOPS; hops++) {
            if (current.isEmpty() || reference(current.get()).isEmpty()) {
                return current;
            }
            current = step(current.get());
        }
        diagnostics.error(
                RuleIds.REF_LOOP,
                reference(node).map(StringNode::location).orElse(node.location()),
                "the reference leads back to itself and never reaches a value",
                "");
        return Optional.empty();
    }

    /** What a value finally means, which must be an object; any other is reported. */
    Optional<Fields> object(Node node) {
        Optional<Node> target = follow(node);
        if (target.isPresent() && target.get() instanceof ObjectNode object) {
            return Optional.of(new Fields(object, diagnostics));
        }
        target.ifPresent(other -> diagnostics.error(
                RuleIds.INVALID_FIELD,
                other.location(),
                "an object is expected here, not " + other.typeWithArticle(),
                ""));
        return Optional.empty();
    }
}
