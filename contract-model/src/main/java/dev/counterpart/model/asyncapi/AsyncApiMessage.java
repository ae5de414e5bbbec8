package dev.counterpart.model.asyncapi;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.ObjectNode;
import java.util.Optional;

/**
 * A message object with its traits merged (AsyncAPI 3.0.0, Message Object).
 *
 * @param key its key in the channel's map of messages
 * @param messageId the catalog's id of the message: {@code x-eventcatalog-message-id}, or else {@code name}, or the key
 * @param payload the payload's schema: the one referred to, where there is a reference
 * @param headers the headers' schema: the one referred to, where there is a reference
 * @param correlationId the runtime expression of its location, {@code $message.header#/correlationid}
 * @param keyLocation the runtime expression that says where the Kafka key comes from: {@code x-key-location} in the Kafka
 *     binding, {@code $message.payload#/orderId}
 * @param kafka the message's Kafka binding as written
 */
public record AsyncApiMessage(
        String key,
        String messageId,
        String name,
        String contentType,
        Optional<SchemaId> payload,
        Optional<SchemaId> headers,
        Optional<String> correlationId,
        Optional<String> keyLocation,
        Optional<ObjectNode> kafka,
        SourceLocation location) {}
