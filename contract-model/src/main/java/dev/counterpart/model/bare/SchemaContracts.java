package dev.counterpart.model.bare;

import dev.counterpart.model.catalog.Lifecycle;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Messages from bare JSON Schemas: every schema file is one version of one message. What it is called and which version it is
 * stands in the schema ({@code x-eventcatalog-message-id}, {@code x-eventcatalog-message-version}, {@code x-version}), or else
 * in its {@linkplain SchemaFileName path}.
 */
public final class SchemaContracts {

    private static final String ID = "x-eventcatalog-message-id";
    private static final List<String> VERSION = List.of("x-eventcatalog-message-version", "x-version");

    private final SchemaReader schemas;
    private final BareOptions options;
    private final UntoldKinds kinds;
    private final Diagnostics diagnostics;
    private final Map<String, MessageContract> byIdAndVersion = new HashMap<>();
    private final List<MessageContract> messages = new ArrayList<>();

    public SchemaContracts(SchemaReader schemas, BareOptions options, Diagnostics diagnostics) {
        this.schemas = schemas;
        this.options = options;
        this.kinds = new UntoldKinds(options, diagnostics);
        this.diagnostics = diagnostics;
    }

    /**
     * Adds the message that a document is.
     *
     * @param below the document's path below the folder that was named
     */
    public void add(String below, Node root) {
        SchemaFileName named = SchemaFileName.of(below);
        Optional<SchemaId> payload = schemas.add(root);
        String id = text(root, ID).map(StringNode::value).orElse(named.id());
        String version = version(root).or(named::version).orElse(options.version());
        MessageKind kind = kinds.of(id, text(root, UntoldKinds.EXTENSION).map(StringNode::value), root.location());
        if (payload.isEmpty()) {
            return;
        }
        MessageContract message = new MessageContract(
                id,
                text(root, "title").map(StringNode::value).orElse(id),
                kind,
                version,
                false,
                text(root, "description").map(StringNode::value).orElse(""),
                "",
                "",
                List.of(),
                Lifecycle.IN_USE,
                List.of(),
                payload.get(),
                Optional.empty(),
                List.of(),
                List.of(),
                root.location());
        MessageContract first = byIdAndVersion.putIfAbsent(id + " " + version, message);
        if (first == null) {
            messages.add(message);
        } else {
            diagnostics.error(
                    RuleIds.DUPLICATE_RESOURCE,
                    root.location(),
                    "version " + version + " of the message \"" + id + "\" already has a schema: "
                            + first.location().path(),
                    "rename the file, or say " + ID + " or x-version in it");
        }
    }

    /**
     * All that were added, the highest version of each marked as the current one.
     *
     * @param document what the user named: the place of what is said about all messages together
     */
    public List<MessageContract> messages(SourceLocation document) {
        kinds.report(document);
        return Versions.markHighest(messages);
    }

    private Optional<String> version(Node root) {
        for (String keyword : VERSION) {
            Optional<StringNode> written = text(root, keyword);
            if (written.isPresent()) {
                Optional<String> semantic = Versions.semantic(written.get().value());
                if (semantic.isPresent()) {
                    return semantic;
                }
                diagnostics.error(
                        RuleIds.INVALID_VERSION,
                        written.get().location(),
                        "\"" + written.get().value() + "\" is no semantic version",
                        "three numbers with dots between: 1.0.0");
            }
        }
        return Optional.empty();
    }

    private static Optional<StringNode> text(Node root, String member) {
        return root instanceof ObjectNode object && object.get(member).orElse(null) instanceof StringNode text
                ? Optional.of(text)
                : Optional.empty();
    }
}
