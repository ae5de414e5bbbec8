package dev.counterpart.model.asyncapi;

import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A document of the model as a text, everything in it and nothing else: what two documents must agree on to be the same. */
final class DocumentText {

    private final SchemaIndex schemas;
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private DocumentText(SchemaIndex schemas) {
        this.schemas = schemas;
    }

    static String of(AsyncApiDocument document, SchemaIndex schemas) {
        DocumentText text = new DocumentText(schemas);
        text.document(document);
        return text.out.toString();
    }

    private void document(AsyncApiDocument document) {
        line("asyncapi", document.version());
        line("id", document.id());
        line("title", document.title());
        line("version", document.apiVersion());
        line("content type", document.defaultContentType());
        notes(document.info());
        document.servers().forEach(server -> block("server " + server.id(), () -> server(server)));
        document.channels().forEach(channel -> block("channel " + channel.id(), () -> channel(channel)));
        document.operations().forEach(operation -> block("operation " + operation.id(), () -> operation(operation)));
        document.components()
                .messages()
                .forEach(message -> block("component message " + message.key(), () -> message(message)));
        document.components()
                .schemas()
                .forEach(named -> schema("component schema " + named.name(), Optional.of(named.schema())));
    }

    private void server(AsyncApiServer server) {
        line("at", server.protocol() + " " + server.protocolVersion() + " " + server.host() + " " + server.pathname());
        server.variables()
                .forEach(variable -> block("variable " + variable.name(), () -> {
                    values(variable.values(), variable.defaultValue(), variable.examples());
                    notes(variable.notes());
                }));
        nodes("security", server.security());
        bindings(server.bindings());
        server.kafka()
                .ifPresent(kafka -> line(
                        "kafka",
                        kafka.schemaRegistryUrl() + " " + kafka.schemaRegistryVendor() + " " + kafka.bindingVersion()));
        notes(server.notes());
    }

    private void channel(AsyncApiChannel channel) {
        line("address", channel.address());
        line("servers", String.join(" ", channel.servers()));
        channel.parameters()
                .forEach(parameter -> block("parameter " + parameter.name(), () -> {
                    values(parameter.values(), parameter.defaultValue(), parameter.examples());
                    expression("from", parameter.valueLocation());
                    notes(parameter.notes());
                }));
        bindings(channel.bindings());
        channel.kafka().ifPresent(this::topic);
        notes(channel.notes());
        channel.messages().forEach(message -> block("message " + message.key(), () -> message(message)));
    }

    private void topic(KafkaChannelBinding kafka) {
        line("kafka", kafka.topic() + " " + kafka.partitions() + " " + kafka.replicas() + " " + kafka.bindingVersion());
        kafka.topicConfiguration()
                .ifPresent(topic -> line(
                        "kafka topic",
                        topic.cleanupPolicy() + " " + topic.retentionMs() + " " + topic.retentionBytes() + " "
                                + topic.deleteRetentionMs() + " " + topic.maxMessageBytes()));
    }

    private void operation(AsyncApiOperation operation) {
        line("does", operation.action() + " " + operation.channel() + " " + operation.messages());
        operation
                .reply()
                .ifPresent(reply -> line(
                        "reply",
                        reply.channel() + " " + reply.messages() + " "
                                + reply.address().map(RuntimeExpression::text)));
        nodes("security", operation.security());
        bindings(operation.bindings());
        operation.kafka().ifPresent(kafka -> {
            schemaOf("kafka group", kafka.groupId());
            schemaOf("kafka client", kafka.clientId());
        });
        notes(operation.notes());
    }

    private void message(AsyncApiMessage message) {
        line("is", message.messageId() + " " + message.name() + " " + message.contentType());
        expression("correlation id", message.correlationId());
        expression("key from", message.keyLocation());
        schema("headers", message.headersSchema());
        schema("payload", message.payloadSchema());
        bindings(message.bindings());
        message.kafka().ifPresent(kafka -> {
            schema("kafka key", kafka.key());
            line(
                    "kafka",
                    kafka.schemaIdLocation() + " " + kafka.schemaIdPayloadEncoding() + " "
                            + kafka.schemaLookupStrategy() + " " + kafka.bindingVersion());
        });
        message.examples()
                .forEach(example -> line(
                        "example " + example.name(),
                        example.summary() + " " + example.headers().map(JsonTreeWriter::compact) + " "
                                + example.payload().map(JsonTreeWriter::compact)));
        notes(message.notes());
    }

    private void schema(String label, Optional<AsyncApiSchema> schema) {
        schema.ifPresent(found -> {
            if (!found.format().isEmpty()) {
                line(label + " format", found.format());
            }
            if (found.id().isEmpty()) {
                line(label, "kept as " + JsonTreeWriter.compact(found.source()));
            }
            schemaOf(label, found.id());
        });
    }

    /** The schema's dialect and text; translated ones differ from what stands in the document. */
    private void schemaOf(String label, Optional<SchemaId> id) {
        id.ifPresent(found -> {
            Schema schema = schemas.get(found);
            line(
                    label,
                    schema instanceof ObjectSchema object
                            ? object.dialect() + " " + JsonTreeWriter.compact(object.source())
                            : found.toString());
        });
    }

    private void values(List<String> values, Optional<String> defaultValue, List<String> examples) {
        line("values", values + " " + defaultValue + " " + examples);
    }

    private void expression(String label, Optional<RuntimeExpression> expression) {
        expression.ifPresent(found -> line(label, found.source() + " " + found.steps()));
    }

    private void bindings(ObjectNode bindings) {
        if (!bindings.members().isEmpty()) {
            line("bindings", JsonTreeWriter.compact(bindings));
        }
    }

    private void nodes(String label, List<Node> nodes) {
        if (!nodes.isEmpty()) {
            line(label, nodes.stream().map(JsonTreeWriter::compact).collect(Collectors.joining(" ")));
        }
    }

    private void notes(AsyncApiNotes notes) {
        line("title", notes.title());
        line("summary", notes.summary());
        line("description", notes.description());
        nodes("tags", List.copyOf(notes.tags()));
        notes.externalDocs().ifPresent(docs -> line("docs", JsonTreeWriter.compact(docs)));
        EventCatalogExtensions catalog = notes.eventCatalog();
        line("type", catalog.messageType());
        line("message version", catalog.messageVersion());
        line("message id", catalog.messageId());
        line("role", catalog.role());
        line("channel version", catalog.channelVersion());
        line("draft", catalog.draft() ? "yes" : "");
        line("deprecated", catalog.deprecatedDate());
        notes.extensions().forEach(member -> line(member.name(), JsonTreeWriter.compact(member.value())));
    }

    private void block(String head, Runnable body) {
        out.append("  ".repeat(depth)).append(head).append('\n');
        depth++;
        body.run();
        depth--;
    }

    private void line(String label, Optional<String> text) {
        line(label, text.orElse(""));
    }

    private void line(String label, String text) {
        if (!text.isBlank()) {
            out.append("  ".repeat(depth))
                    .append(label)
                    .append(": ")
                    .append(text.strip())
                    .append('\n');
        }
    }
}
