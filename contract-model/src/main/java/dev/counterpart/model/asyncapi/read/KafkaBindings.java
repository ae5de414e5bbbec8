package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.KafkaChannelBinding;
import dev.counterpart.model.asyncapi.KafkaChannelBinding.TopicConfiguration;
import dev.counterpart.model.asyncapi.KafkaMessageBinding;
import dev.counterpart.model.asyncapi.KafkaOperationBinding;
import dev.counterpart.model.asyncapi.KafkaServerBinding;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.NumberNode;
import dev.counterpart.model.tree.StringNode;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the bindings for Kafka (AsyncAPI Kafka bindings 0.1.0 to 0.5.0; the later ones only add fields). */
final class KafkaBindings {

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final String VERSION = "bindingVersion";

    private final SchemaObjects schemas;

    KafkaBindings(SchemaObjects schemas) {
        this.schemas = schemas;
    }

    static KafkaServerBinding server(Fields fields) {
        return new KafkaServerBinding(
                fields.text("schemaRegistryUrl"),
                fields.text("schemaRegistryVendor"),
                fields.text(VERSION),
                fields.object());
    }

    static KafkaChannelBinding channel(Fields fields) {
        return new KafkaChannelBinding(
                fields.text("topic"),
                whole(fields, "partitions").filter(KafkaBindings::fitsInt).map(Long::intValue),
                whole(fields, "replicas").filter(KafkaBindings::fitsInt).map(Long::intValue),
                fields.object("topicConfiguration").map(KafkaBindings::topic),
                fields.text(VERSION),
                fields.object());
    }

    private static TopicConfiguration topic(Fields fields) {
        return new TopicConfiguration(
                fields.texts("cleanup.policy"),
                whole(fields, "retention.ms"),
                whole(fields, "retention.bytes"),
                whole(fields, "delete.retention.ms"),
                whole(fields, "max.message.bytes"),
                fields.object());
    }

    KafkaOperationBinding operation(Fields fields) {
        return new KafkaOperationBinding(
                schemas.plain(fields, "groupId"),
                schemas.plain(fields, "clientId"),
                fields.text(VERSION),
                fields.object());
    }

    /**
     * @param payloadFormat the format that somebody named for the payload
     */
    KafkaMessageBinding message(Fields fields, Optional<StringNode> payloadFormat) {
        return new KafkaMessageBinding(
                schemas.key(fields, "key", payloadFormat),
                fields.text("schemaIdLocation"),
                fields.text("schemaIdPayloadEncoding"),
                fields.text("schemaLookupStrategy"),
                fields.text(VERSION),
                fields.object());
    }

    /** An integer; what is none has been reported with the structure of the document. */
    private static Optional<Long> whole(Fields fields, String name) {
        return fields.object()
                .get(name)
                .filter(NumberNode.class::isInstance)
                .map(node -> ((NumberNode) node).value())
                .filter(value ->
                        value.stripTrailingZeros().scale() <= 0 && value.abs().compareTo(MOST) <= 0)
                .map(BigDecimal::longValue);
    }

    private static boolean fitsInt(long value) {
        return value == (int) value;
    }
}
