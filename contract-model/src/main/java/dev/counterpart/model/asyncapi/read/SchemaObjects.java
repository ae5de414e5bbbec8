package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiSchema;
import dev.counterpart.model.asyncapi.format.SchemaFormat;
import dev.counterpart.model.asyncapi.format.SchemaFormats;
import dev.counterpart.model.asyncapi.structure.References;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.Dialect;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the schemas of payloads, headers and keys, each in its format. References are followed as far as they stay in AsyncAPI
 * documents: a schema file is itself, whatever the document that refers to it says.
 */
final class SchemaObjects {

    private static final String FORMAT = "schemaFormat";
    private static final String SCHEMA = "schema";

    /** Types that only Avro has: a Kafka key may be in the language of its payload, and does not say so. */
    private static final Set<String> AVRO_TYPES =
            Set.of("record", "enum", "fixed", "map", "bytes", "int", "long", "float", "double");

    private final Reading reading;

    SchemaObjects(Reading reading) {
        this.reading = reading;
    }

    /** What {@code schemaFormat} says; in 2.x it stands in the message and is that of the payload. */
    static Optional<StringNode> format(Fields fields) {
        return fields.string(FORMAT);
    }

    /**
     * The schema in a field.
     *
     * @param format the format that somebody named for it, unless it names one itself
     */
    Optional<AsyncApiSchema> read(Fields fields, String name, Optional<StringNode> format) {
        return fields.object().get(name).flatMap(node -> read(node, format));
    }

    /** A schema that can only be in AsyncAPI's own dialect. */
    Optional<SchemaId> plain(Fields fields, String name) {
        return read(fields, name, Optional.empty()).flatMap(AsyncApiSchema::id);
    }

    /** The key of a Kafka record, which may be in its payload's format. */
    Optional<AsyncApiSchema> key(Fields fields, String name, Optional<StringNode> payloadFormat) {
        boolean avro = fields.object().get(name).orElse(null) instanceof ObjectNode object
                && object.get("type").orElse(null) instanceof StringNode type
                && AVRO_TYPES.contains(type.value());
        return read(fields, name, avro ? payloadFormat : Optional.empty());
    }

    Optional<AsyncApiSchema> read(Node written, Optional<StringNode> format) {
        Optional<SchemaFormat> reader = format.map(StringNode::value)
                .map(SchemaFormats::find)
                .orElseGet(() -> Optional.of(SchemaFormats.DEFAULT));
        if (reader.isEmpty()) {
            unsupported(format.orElseThrow());
            return Optional.of(new AsyncApiSchema(format.orElseThrow().value(), written, Optional.empty()));
        }
        Optional<Node> target = target(written);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        Node schema = target.get();
        if (isMultiFormat(schema)) {
            Fields fields = reading.fields((ObjectNode) schema);
            Optional<StringNode> own = format(fields);
            return fields.object().get(SCHEMA).flatMap(inner -> read(inner, own.or(() -> format)));
        }
        Optional<SchemaId> id = format.isEmpty() && isSchemaFile(schema)
                ? reading.schemas().add(schema)
                : reader.get().read(schema, reading.schemas(), reading.diagnostics());
        return Optional.of(new AsyncApiSchema(format.map(StringNode::value).orElse(""), schema, id));
    }

    /** A schema beside the name of its language (AsyncAPI 3.0.0, Multi Format Schema Object). */
    private boolean isMultiFormat(Node node) {
        return !reading.version().isVersion2()
                && node instanceof ObjectNode object
                && object.member(SCHEMA).isPresent();
    }

    private Optional<Node> target(Node written) {
        Node current = written;
        String document = written.location().path();
        Set<SourceLocation> passed = new HashSet<>();
        while (References.reference(current).isPresent()) {
            if (!current.location().path().equals(document)) {
                if (!isAsyncApi(current)) {
                    return Optional.of(current);
                }
                document = current.location().path();
            }
            if (!passed.add(current.location())) {
                return reading.references().follow(written);
            }
            reading.references().warnOfSiblings((ObjectNode) current);
            Optional<Node> next = reading.references().step(current);
            if (next.isEmpty()) {
                return next;
            }
            current = next.get();
        }
        return Optional.of(current);
    }

    private boolean isAsyncApi(Node node) {
        return root(node).filter(root -> root.member("asyncapi").isPresent()).isPresent();
    }

    /** A document that is a schema, or a schema that names its dialect, is read as what it is. */
    private boolean isSchemaFile(Node node) {
        return node.location().pointer().isEmpty()
                || (node instanceof ObjectNode object
                        && object.member(Dialect.NAME).isPresent())
                || root(node)
                        .filter(root -> root.member(Dialect.NAME).isPresent())
                        .isPresent();
    }

    private Optional<ObjectNode> root(Node node) {
        return reading.schemas()
                .resolve("#", node.location())
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    private void unsupported(StringNode format) {
        reading.diagnostics()
                .warning(
                        RuleIds.UNSUPPORTED_SCHEMA_FORMAT,
                        format.location(),
                        "schemas in \"" + format.value() + "\" are not read; this one is kept as it is",
                        "read are " + String.join(", ", SchemaFormats.titles()));
    }
}
