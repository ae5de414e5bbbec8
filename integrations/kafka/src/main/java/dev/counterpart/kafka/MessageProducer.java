package dev.counterpart.kafka;

import dev.counterpart.runtime.Contract;
import dev.counterpart.runtime.service.MessageHeaders;
import dev.counterpart.runtime.service.OutgoingMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Sends typed messages straight to their channel, without an outbox: for edges of a system that hold no state of their own. May be used
 * by many threads.
 */
public final class MessageProducer implements AutoCloseable {
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

    private final Producer<byte[], byte[]> producer;
    private final String source;
    private final Clock clock;

    /** The source is who sends, as a URI reference. The producer is closed with this. */
    public MessageProducer(Producer<byte[], byte[]> producer, String source, Clock clock) {
        this.producer = Objects.requireNonNull(producer);
        this.source = Objects.requireNonNull(source);
        this.clock = Objects.requireNonNull(clock);
    }

    public MessageProducer(KafkaConnection kafka, String source) {
        this(kafka.newProducer(source), source, Clock.systemUTC());
    }

    /** Sends a message that starts a conversation. */
    public <T> CompletableFuture<RecordMetadata> send(Contract<T> contract, T message) {
        String id = UUID.randomUUID().toString();
        return send(contract, message, MessageHeaders.first(contract, source, id, OffsetDateTime.now(clock)));
    }

    /** Sends a message with headers of the caller's. */
    public <T> CompletableFuture<RecordMetadata> send(Contract<T> contract, T message, MessageHeaders headers) {
        return send(OutgoingMessage.of(contract, message, headers));
    }

    /** Done when all replicas have it. */
    public CompletableFuture<RecordMetadata> send(OutgoingMessage message) {
        return Acknowledgement.of(producer, MessageRecords.record(message));
    }

    @Override
    public void close() {
        producer.close(CLOSE_TIMEOUT);
    }
}
