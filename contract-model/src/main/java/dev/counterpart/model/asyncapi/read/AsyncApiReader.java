package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiComponents;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.AsyncApiServer;
import dev.counterpart.model.asyncapi.AsyncApiVersion;
import dev.counterpart.model.asyncapi.structure.References;
import dev.counterpart.model.asyncapi.structure.StructureCheck;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * Reads an AsyncAPI document of any version from 2.0 to 3.1. Payloads and headers are asked for at the {@link SchemaReader}, so
 * that a schema file that a message shares with the catalog is one schema; what needs the schemas themselves is looked at
 * afterwards, by {@link AsyncApiChecks}.
 */
public final class AsyncApiReader {

    private static final String DEFAULT_CONTENT_TYPE = "application/json";

    private final SchemaReader schemas;
    private final Diagnostics diagnostics;

    public AsyncApiReader(SchemaReader schemas, Diagnostics diagnostics) {
        this.schemas = schemas;
        this.diagnostics = diagnostics;
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
        String written = fields.required("asyncapi");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<AsyncApiVersion> version = AsyncApiVersion.of(written);
        if (version.isEmpty()) {
            diagnostics.error(
                    RuleIds.UNSUPPORTED_ASYNCAPI_VERSION,
                    fields.locationOf("asyncapi"),
                    "AsyncAPI " + written + " is not read",
                    "read are " + AsyncApiVersion.V2_0.word() + " to " + AsyncApiVersion.V2_6.word() + " and "
                            + AsyncApiVersion.V3_0.word() + " to " + AsyncApiVersion.V3_1.word()
                            + ", written with a patch version: 3.0.0");
            return Optional.empty();
        }
        References references = new References(schemas, diagnostics);
        StructureCheck.check(object, version.get(), references, diagnostics);
        return Optional.of(document(written, new Reading(version.get(), references, schemas, diagnostics), fields));
    }

    private static AsyncApiDocument document(String written, Reading reading, Fields fields) {
        boolean version2 = reading.version().isVersion2();
        Fields info =
                fields.object("info").orElseGet(() -> reading.fields(new ObjectNode(fields.location(), List.of())));
        String contentType = fields.text("defaultContentType").orElse(DEFAULT_CONTENT_TYPE);
        SchemaObjects schemaObjects = new SchemaObjects(reading);
        MessageObjects messages = new MessageObjects(reading, schemaObjects, contentType);
        List<AsyncApiServer> servers = new ServerObjects(reading).read(fields);
        Traffic traffic = version2
                ? new Version2Traffic(reading, schemaObjects, messages).read(fields)
                : new Version3Traffic(reading, schemaObjects, messages).read(fields);
        if (version2) {
            SecurityNames.check(fields, servers, traffic.operations(), reading);
        }
        AsyncApiComponents components = new ComponentObjects(reading, schemaObjects, messages).read(fields);
        return new AsyncApiDocument(
                written,
                fields.text("id"),
                info.text("title").orElse(""),
                info.text("version").orElse(""),
                Notes.read(info, version2 ? fields : info, reading),
                contentType,
                servers,
                traffic.channels(),
                traffic.operations(),
                components,
                fields.location());
    }
}
