package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads message objects, traits merged. */
final class MessageObjects {

    private static final Pattern READABLE_FORMAT = Pattern.compile("application/schema\\+(json|yaml).*"
            + "|application/vnd\\.aai\\.asyncapi(\\+json|\\+yaml)?;version=3\\..*");

    private final String document;
    private final String defaultContentType;
    private final References references;
    private final SchemaReader schemas;
    private final Diagnostics diagnostics;

    MessageObjects(
            String document,
            String defaultContentType,
            References references,
            SchemaReader schemas,
            Diagnostics diagnostics) {
        this.document = document;
        this.defaultContentType = defaultContentType;
        this.references = references;
        this.schemas = schemas;
        this.diagnostics = diagnostics;
    }

    Optional<AsyncApiMessage> read(String key, Node written) {
        return references.object(written).map(target -> message(key, withTraits(target)));
    }

    private Fields withTraits(Fields target) {
        List<ObjectNode> traits = target.elements("traits").stream()
                .flatMap(trait -> references.object(trait).stream())
                .map(Fields::object)
                .toList();
        return new Fields(Traits.merge(traits, target.object()), diagnostics);
    }

    private AsyncApiMessage message(String key, Fields fields) {
        String name = fields.text("name").orElse(key);
        Optional<Fields> kafka = fields.object()
                .get("bindings")
                .flatMap(references::object)
                .flatMap(bindings -> bindings.object().get("kafka"))
                .flatMap(references::object);
        return new AsyncApiMessage(
                key,
                fields.text("x-eventcatalog-message-id").orElse(name),
                name,
                fields.text("contentType").orElse(defaultContentType),
                schema(fields, "payload"),
                schema(fields, "headers"),
                fields.object()
                        .get("correlationId")
                        .flatMap(references::object)
                        .flatMap(correlation -> RuntimeExpression.read(correlation, "location")),
                kafka.flatMap(binding -> RuntimeExpression.read(binding, "x-key-location")),
                kafka.map(Fields::object),
                fields.location());
    }

    /** References are followed as far as they stay in the AsyncAPI document: a schema file is itself, whatever it says. */
    private Optional<SchemaId> schema(Fields fields, String name) {
        Optional<Node> current = fields.object().get(name);
        if (current.flatMap(references::follow).isEmpty()) {
            return Optional.empty();
        }
        while (current.isPresent() && isReferenceHere(current.get())) {
            current = references.step(current.get());
        }
        return current.flatMap(node ->
                node instanceof ObjectNode object && object.member("schema").isPresent()
                        ? multiFormat(new Fields(object, diagnostics))
                        : schemas.add(node));
    }

    private boolean isReferenceHere(Node node) {
        return References.reference(node).isPresent() && node.location().path().equals(document);
    }

    /** A schema beside the name of its language (AsyncAPI 3.0.0, Multi Format Schema Object). */
    private Optional<SchemaId> multiFormat(Fields fields) {
        String format = fields.text("schemaFormat").orElse("application/vnd.aai.asyncapi;version=3.0.0");
        if (!READABLE_FORMAT.matcher(format).matches()) {
            diagnostics.error(
                    RuleIds.UNSUPPORTED_SCHEMA_FORMAT,
                    fields.locationOf("schemaFormat"),
                    "schemas in \"" + format + "\" are not read",
                    "write the schema as application/schema+json;version=draft-2020-12");
            return Optional.empty();
        }
        return schema(fields, "schema");
    }
}
