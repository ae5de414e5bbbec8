package com.acme.examples.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads topics as they are, from their first record on, and leaves no trace: no group, no offsets. */
final class TopicReader implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;

    TopicReader(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        2_000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** A record, by what its headers say of it. */
    record Seen(String topic, int partition, long offset, String key, Map<String, String> headers, String text) {

        static Seen of(ConsumerRecord<String, byte[]> record) {
            Map<String, String> headers = new LinkedHashMap<>();
            for (Header header : record.headers()) {
                // A header may be there several times, as a dead letter's violations are.
                headers.merge(header.key(), text(header.value()), (first, next) -> first + "; " + next);
            }
            return new Seen(
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    String.valueOf(record.key()),
                    headers,
                    text(record.value()));
        }

        private static String text(byte @Nullable [] bytes) {
            return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        }

        Optional<String> type() {
            return Optional.ofNullable(headers.get("ce_type"));
        }

        String source() {
            return headers.getOrDefault("ce_source", "");
        }

        Optional<String> id() {
            return Optional.ofNullable(headers.get("ce_id"));
        }
    }

    /** Goes to the beginning of the topics; what is read next are their first records. */
    void rewind(Collection<String> topics) {
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : topics) {
            for (PartitionInfo partition : consumer.partitionsFor(topic)) {
                partitions.add(new TopicPartition(topic, partition.partition()));
            }
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Everything up to what is the end right now. */
    List<Seen> readToEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        List<Seen> seen = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            seen.addAll(readNext(Duration.ofMillis(500)));
        }
        return seen;
    }

    /** What is there within so much time. */
    List<Seen> readNext(Duration patience) {
        List<Seen> seen = new ArrayList<>();
        consumer.poll(patience).forEach(record -> seen.add(Seen.of(record)));
        return seen;
    }

    /** Ends a reading that waits in another thread. */
    void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
