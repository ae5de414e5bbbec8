package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads an AsyncAPI document, version 3.0 or 3.1 (which changed nothing that is modelled here). Payloads and headers are
 * asked for at the {@link SchemaReader}, so that a schema file that a message shares with the catalog is one schema.
 */
public final class AsyncApiReader {

    private static final Pattern READABLE_VERSION = Pattern.compile("3\\.[01]\\.\\d+(-.*)?");
    private static final String DEFAULT_CONTENT_TYPE = "application/json";

    private final SchemaReader schemas;
    private final Diagnostics diagnostics;
    private final References references;

    public AsyncApiReader(SchemaReader schemas, Diagnostics diagnostics) {
        this.schemas = schemas;
        this.diagnostics = diagnostics;
        this.references = new References(schemas, diagnostics);
    }

    /** Empty, and reported, for a document that is no AsyncAPI document of a version that is read. */
    public Optional<AsyncApiDocument> read(Node root) {
        if (!(root instanceof ObjectNode object)) {
            diagnostics.error(
                    RuleIds.INVALID_FIELD,
                    root.location(),
                    "an AsyncAPI document is an object, not " + root.typeWithArticle(),
                    "");
            return Optional.empty();
        }
        Fields fields = new Fields(object, diagnostics);
        String version = fields.required("asyncapi");
        if (version.isEmpty()) {
            return Optional.empty();
        }
        if (!READABLE_VERSION.matcher(version).matches()) {
            diagnostics.error(
                    RuleIds.UNSUPPORTED_ASYNCAPI_VERSION,
                    fields.locationOf("asyncapi"),
                    "AsyncAPI " + version + " is not read",
                    "write the document in AsyncAPI 3.0.0");
            return Optional.empty();
        }
        return Optional.of(document(version, fields));
    }

    private AsyncApiDocument document(String version, Fields fields) {
        MessageObjects messages = new MessageObjects(
                fields.location().path(),
                fields.text("defaultContentType").orElse(DEFAULT_CONTENT_TYPE),
                references,
                schemas,
                diagnostics);
        List<ChannelEntry> entries = channels(fields);
        List<AsyncApiChannel> channels =
                entries.stream().map(entry -> channel(entry, messages)).toList();
        return new AsyncApiDocument(
                version,
                fields.object("info").map(info -> info.required("title")).orElseGet(() -> fields.required("info")),
                channels,
                new OperationObjects(entries, references, diagnostics).read(fields),
                fields.location());
    }

    private List<ChannelEntry> channels(Fields fields) {
        List<ChannelEntry> entries = new ArrayList<>();
        for (Member member : members(fields, "channels")) {
            references
                    .object(member.value())
                    .ifPresent(channel -> entries.add(
                            new ChannelEntry(member.name(), member.value(), channel, members(channel, "messages"))));
        }
        return entries;
    }

    private AsyncApiChannel channel(ChannelEntry entry, MessageObjects messages) {
        List<AsyncApiMessage> read = new ArrayList<>();
        for (Member message : entry.messages()) {
            messages.read(message.name(), message.value()).ifPresent(read::add);
        }
        return new AsyncApiChannel(
                entry.id(),
                entry.fields().text("address"),
                entry.fields()
                        .text("description")
                        .or(() -> entry.fields().text("summary"))
                        .orElse(""),
                read,
                entry.fields()
                        .object()
                        .get("bindings")
                        .flatMap(references::object)
                        .flatMap(bindings -> bindings.object().get("kafka"))
                        .flatMap(references::object)
                        .map(Fields::object),
                entry.fields().location());
    }

    static List<Member> members(Fields fields, String name) {
        return fields.object(name).map(map -> map.object().members()).orElse(List.of());
    }
}
