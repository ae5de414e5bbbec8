package dev.counterpart.model.asyncapi;

import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.ObjectNode;
import java.util.Optional;

/**
 * How a Kafka client shows itself (AsyncAPI Kafka bindings 0.5.0, Operation Binding Object).
 *
 * @param groupId what ids of consumer groups may be
 * @param clientId what ids of clients may be
 */
public record KafkaOperationBinding(
        Optional<SchemaId> groupId, Optional<SchemaId> clientId, Optional<String> bindingVersion, ObjectNode source) {}
