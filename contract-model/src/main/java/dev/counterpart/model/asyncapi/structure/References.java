package dev.counterpart.model.asyncapi.structure;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Follows AsyncAPI's references, which are JSON References: what stands beside a {@code $ref} is ignored. */
public final class References {

    private static final String NAME = "$ref";

    private final SchemaReader schemas;
    private final Diagnostics diagnostics;

    public References(SchemaReader schemas, Diagnostics diagnostics) {
        this.schemas = schemas;
        this.diagnostics = diagnostics;
    }

    public static Optional<StringNode> reference(Node node) {
        return node instanceof ObjectNode object && object.get(NAME).orElse(null) instanceof StringNode text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** One step: what a reference names, and any other value itself. */
    public Optional<Node> step(Node node) {
        Optional<StringNode> reference = reference(node);
        return reference.isEmpty()
                ? Optional.of(node)
                : schemas.resolve(reference.get().value(), reference.get().location());
    }

    /** What a value finally means; a loop is reported. */
    public Optional<Node> follow(Node node) {
        Set<SourceLocation> seen = new LinkedHashSet<>();
        Optional<Node> current = Optional.of(node);
        while (current.isPresent() && reference(current.get()).isPresent()) {
            if (!seen.add(current.get().location())) {
                loop(node);
                return Optional.empty();
            }
            current = step(current.get());
        }
        return current;
    }

    /** What a value finally means, which must be an object; any other is reported. */
    public Optional<Fields> object(Node node) {
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

    /** A field's object, what it means; the same for the members of a map and the elements of a list. */
    public Optional<Fields> object(Fields fields, String name) {
        return fields.object().get(name).flatMap(this::object);
    }

    /** Warns of what stands beside a reference and says nothing. */
    public void warnOfSiblings(ObjectNode reference) {
        for (Member member : reference.members()) {
            if (!member.name().equals(NAME)) {
                diagnostics.warning(
                        RuleIds.IGNORED_REF_SIBLING,
                        member.location(),
                        "\"" + member.name() + "\" stands beside a $ref and is ignored",
                        "move it to where the reference leads");
            }
        }
    }

    private void loop(Node node) {
        diagnostics.error(
                RuleIds.REF_LOOP,
                reference(node).map(StringNode::location).orElse(node.location()),
                "the reference leads back to itself and never reaches a value",
                "");
    }
}
