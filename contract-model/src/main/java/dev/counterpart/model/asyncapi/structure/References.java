package dev.counterpart.model.asyncapi.structure;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.JsonPointer;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows AsyncAPI's references, which are JSON References: what stands beside a {@code $ref} is ignored. A pointer may go on
 * behind another reference, {@code #/channels/orders/messages/placed} where {@code orders} is one, as AsyncAPI's own parser
 * has it.
 */
public final class References {

    private static final String NAME = "$ref";

    private final SchemaReader schemas;
    private final Diagnostics diagnostics;

    /** References that are being walked through: one that leads through itself leads nowhere. */
    private final Set<SourceLocation> open = new HashSet<>();

    /** What was found out already: chains may be long, and each of their links is asked for. */
    private final IdentityHashMap<Node, Optional<Node>> meanings = new IdentityHashMap<>();

    private final Set<Node> looping = Collections.newSetFromMap(new IdentityHashMap<>());

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
        if (reference.isEmpty()) {
            return Optional.of(node);
        }
        String text = reference.get().value();
        SourceLocation place = reference.get().location();
        return schemas.find(text, place)
                .or(() -> throughReferences(text, place))
                .or(() -> schemas.resolve(text, place));
    }

    private Optional<Node> throughReferences(String text, SourceLocation place) {
        int hash = text.indexOf('#');
        Optional<List<String>> tokens = hash < 0 ? Optional.empty() : tokens(text.substring(hash + 1));
        if (tokens.isEmpty() || !open.add(place)) {
            return Optional.empty();
        }
        Optional<Node> current = schemas.find(text.substring(0, hash + 1), place);
        for (String token : tokens.get()) {
            String step = JsonPointer.append("", token);
            current = current.flatMap(this::follow).flatMap(node -> JsonPointer.find(node, step));
        }
        open.remove(place);
        return current;
    }

    private static Optional<List<String>> tokens(String fragment) {
        try {
            return JsonPointer.tokens(URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noEncoding) {
            return Optional.empty();
        }
    }

    /** What a value finally means; a loop is reported. */
    public Optional<Node> follow(Node node) {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional<Node> current = Optional.of(node);
        while (current.isPresent() && reference(current.get()).isPresent()) {
            Node here = current.get();
            if (looping.contains(here) || !seen.add(here)) {
                looping.addAll(seen);
                loop(node);
                return Optional.empty();
            }
            Optional<Node> known = meanings.get(here);
            current = known != null ? known : step(here);
        }
        // inside an open walk, some references lead nowhere only for now
        if (open.isEmpty()) {
            for (Node passed : seen) {
                meanings.put(passed, current);
            }
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
