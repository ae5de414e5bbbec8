package dev.counterpart.model.asyncapi;

import dev.counterpart.model.tree.ObjectNode;
import java.util.Optional;

/** How a Kafka server is reached (AsyncAPI Kafka bindings 0.5.0, Server Binding Object). */
public record KafkaServerBinding(
        Optional<String> schemaRegistryUrl,
        Optional<String> schemaRegistryVendor,
        Optional<String> bindingVersion,
        ObjectNode source) {}
