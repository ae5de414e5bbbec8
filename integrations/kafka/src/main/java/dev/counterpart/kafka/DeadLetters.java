package dev.counterpart.kafka;

import dev.counterpart.runtime.Violation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Puts aside what can't be handled: the record exactly as it was, in the dead-letter topic beside its own, with headers that say where it
 * was and why it is here.
 */
final class DeadLetters {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LONGEST_TEXT = 1_000;

    private final Producer<byte[], byte[]> producer;
    private final String consumer;

    DeadLetters(Producer<byte[], byte[]> producer, String consumer) {
        this.producer = Objects.requireNonNull(producer);
        this.consumer = Objects.requireNonNull(consumer);
    }

    /** Why a record is put aside. */
    record Letter(ConsumerRecord<byte[], byte[]> record, String reason, List<Violation> violations) {
        Letter {
            violations = List.copyOf(violations);
        }
    }

    /** Returns when the brokers have them all; throws if they don't. */
    void put(List<Letter> letters) {
        List<CompletableFuture<?>> sent = new ArrayList<>(letters.size());
        for (Letter letter : letters) {
            sent.add(Acknowledgement.of(producer, record(letter)));
        }
        try {
            CompletableFuture.allOf(sent.toArray(CompletableFuture<?>[]::new))
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("dead letters could not be put aside; does the dead-letter topic exist?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while dead letters were put aside", e);
        }
    }

    private ProducerRecord<byte[], byte[]> record(Letter letter) {
        ConsumerRecord<byte[], byte[]> from = letter.record();
        Headers headers = new RecordHeaders(from.headers().toArray());
        add(headers, DeadLetter.TOPIC, from.topic());
        add(headers, DeadLetter.PARTITION, Integer.toString(from.partition()));
        add(headers, DeadLetter.OFFSET, Long.toString(from.offset()));
        add(headers, DeadLetter.CONSUMER, consumer);
        add(headers, DeadLetter.REASON, letter.reason());
        for (Violation violation : letter.violations()) {
            add(headers, DeadLetter.VIOLATION, violation.toString());
        }
        return new ProducerRecord<>(DeadLetter.topicOf(from.topic()), null, null, from.key(), from.value(), headers);
    }

    private static void add(Headers headers, String name, String text) {
        String kept = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        headers.add(name, kept.getBytes(StandardCharsets.UTF_8));
    }
}
