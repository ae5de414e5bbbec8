package dev.counterpart.model.asyncapi;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A message with its traits merged (AsyncAPI 3.0.0, Message Object).
 *
 * @param key its key in the channel's map of messages; 2.x has no such map, see {@code docs/guides/asyncapi.md}
 * @param messageId the catalog's id of the message: {@code x-eventcatalog-message-id}, or else 2.x's {@code messageId}, {@code
 *     name}, or the key
 * @param payloadSchema the payload's schema with its format
 * @param headersSchema the headers' schema with its format
 * @param correlationId where the id stands that the messages of a conversation share
 * @param keyLocation where the Kafka key comes from: {@code x-key-location} in the Kafka binding
 * @param examples whole messages, to be checked against the schemas
 * @param bindings everything said for a protocol, by protocol, references followed
 */
public record AsyncApiMessage(
        String key,
        String messageId,
        String name,
        String contentType,
        Optional<AsyncApiSchema> payloadSchema,
        Optional<AsyncApiSchema> headersSchema,
        Optional<RuntimeExpression> correlationId,
        Optional<RuntimeExpression> keyLocation,
        List<AsyncApiExample> examples,
        ObjectNode bindings,
        Optional<KafkaMessageBinding> kafka,
        AsyncApiNotes notes,
        SourceLocation location) {

    public AsyncApiMessage {
        examples = List.copyOf(examples);
    }

    /** The payload's schema: the one referred to, where there is a reference. */
    public Optional<SchemaId> payload() {
        return payloadSchema.flatMap(AsyncApiSchema::id);
    }

    /** The headers' schema: the one referred to, where there is a reference. */
    public Optional<SchemaId> headers() {
        return headersSchema.flatMap(AsyncApiSchema::id);
    }
}
