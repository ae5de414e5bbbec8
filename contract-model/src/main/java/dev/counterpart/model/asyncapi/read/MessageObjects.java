package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiExample;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiNotes;
import dev.counterpart.model.asyncapi.AsyncApiSchema;
import dev.counterpart.model.asyncapi.KafkaMessageBinding;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.List;
import java.util.Optional;

/** Reads message objects, traits merged. */
final class MessageObjects {

    private final Reading reading;
    private final SchemaObjects schemas;
    private final KafkaBindings kafka;
    private final String defaultContentType;

    MessageObjects(Reading reading, SchemaObjects schemas, String defaultContentType) {
        this.reading = reading;
        this.schemas = schemas;
        this.kafka = new KafkaBindings(schemas);
        this.defaultContentType = defaultContentType;
    }

    Optional<AsyncApiMessage> read(String key, Node written) {
        return reading.references().object(written).map(target -> message(key, Traits.merged(target, reading)));
    }

    private AsyncApiMessage message(String key, Fields fields) {
        AsyncApiNotes notes = Notes.read(fields, reading);
        String name = fields.text("name").orElse(key);
        Optional<String> ownId = reading.version().isVersion2() ? fields.text("messageId") : Optional.empty();
        Optional<StringNode> format = reading.version().isVersion2() ? SchemaObjects.format(fields) : Optional.empty();
        Optional<AsyncApiSchema> payload = schemas.read(fields, "payload", format);
        ObjectNode bindings = Bindings.read(fields, reading);
        Optional<Fields> kafkaFields = Bindings.kafka(bindings, reading);
        Optional<KafkaMessageBinding> kafkaBinding = kafkaFields.map(binding -> kafka.message(binding, format));
        return new AsyncApiMessage(
                key,
                notes.eventCatalog().messageId().or(() -> ownId).orElse(name),
                name,
                fields.text("contentType").orElse(defaultContentType),
                payload,
                schemas.read(fields, "headers", Optional.empty()),
                reading.references()
                        .object(fields, "correlationId")
                        .flatMap(correlation -> Expressions.read(correlation, "location")),
                kafkaFields.flatMap(binding -> Expressions.read(binding, "x-key-location")),
                examples(fields),
                bindings,
                kafkaBinding,
                notes,
                fields.location());
    }

    private List<AsyncApiExample> examples(Fields message) {
        return message.objects("examples").stream().map(this::example).toList();
    }

    private AsyncApiExample example(Fields fields) {
        Optional<Node> headers = fields.object().get("headers").filter(node -> !(node instanceof NullNode));
        Optional<Node> payload = fields.object().get("payload");
        if (headers.isPresent() && !(headers.get() instanceof ObjectNode)) {
            reading.diagnostics()
                    .error(
                            RuleIds.INVALID_FIELD,
                            headers.get().location(),
                            "\"headers\" must be an object, not "
                                    + headers.get().typeWithArticle(),
                            "");
        }
        return new AsyncApiExample(
                fields.text("name").orElse(""), fields.text("summary").orElse(""), headers, payload, fields.location());
    }
}
