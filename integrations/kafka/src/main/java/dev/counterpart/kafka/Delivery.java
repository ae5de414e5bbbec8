package dev.counterpart.kafka;

import dev.counterpart.runtime.service.MessageHeaders;
import dev.counterpart.runtime.service.Operation.Handling;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that was read and is for this service. */
record Delivery<U>(ConsumerRecord<byte[], byte[]> record, MessageHeaders headers, Handling<U> handling) {
    Delivery {
        Objects.requireNonNull(record);
        Objects.requireNonNull(headers);
        Objects.requireNonNull(handling);
    }
}
