package dev.counterpart.model.asyncapi;

import dev.counterpart.model.tree.ObjectNode;
import java.util.Optional;

/**
 * A message as a Kafka record (AsyncAPI Kafka bindings 0.5.0, Message Binding Object).
 *
 * @param key what keys may be, in the format of the message's payload
 * @param schemaIdLocation where the id of the schema travels, {@code header} or {@code payload}
 * @param schemaIdPayloadEncoding how it is written into the payload
 * @param schemaLookupStrategy how readers find the schema
 */
public record KafkaMessageBinding(
        Optional<AsyncApiSchema> key,
        Optional<String> schemaIdLocation,
        Optional<String> schemaIdPayloadEncoding,
        Optional<String> schemaLookupStrategy,
        Optional<String> bindingVersion,
        ObjectNode source) {}
