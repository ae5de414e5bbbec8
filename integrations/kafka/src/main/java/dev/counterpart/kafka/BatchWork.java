package dev.counterpart.kafka;

import dev.counterpart.kafka.DeadLetters.Letter;
import dev.counterpart.kafka.RecordSorter.Sorted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One batch after the other: poll, unit of work, dead letters, offsets, in this order. A crash between two of them repeats the batch,
 * and the inbox passes over what is done.
 */
final class BatchWork<U> {
    private static final Logger LOG = LoggerFactory.getLogger(BatchWork.class);
    private static final Duration POLL = Duration.ofMillis(500);
    /** Well below {@code max.poll.interval.ms}: past it, the group would take this member for dead. */
    private static final Duration LONGEST_WITHOUT_POLL = Duration.ofSeconds(60);

    private final Consumer<byte[], byte[]> kafka;
    private final RecordSorter<U> sorter;
    private final BatchHandler<U> handler;
    private final DeadLetters deadLetters;
    private final Runnable onCommit;
    /** Records of the batch at hand that were put aside already, should the batch have to start again. */
    private final Set<Place> putAside = new HashSet<>();

    private record Place(TopicPartition partition, long offset) {
        static Place of(ConsumerRecord<?, ?> record) {
            return new Place(new TopicPartition(record.topic(), record.partition()), record.offset());
        }
    }

    BatchWork(
            Consumer<byte[], byte[]> kafka,
            RecordSorter<U> sorter,
            BatchHandler<U> handler,
            DeadLetters deadLetters,
            Runnable onCommit) {
        this.kafka = kafka;
        this.sorter = sorter;
        this.handler = handler;
        this.deadLetters = deadLetters;
        this.onCommit = onCommit;
    }

    /** Polls and works; if something throws, the next poll gives again what is not done. */
    void next() {
        ConsumerRecords<byte[], byte[]> polled = kafka.poll(POLL);
        if (polled.isEmpty()) {
            return;
        }
        Map<TopicPartition, Long> done = new HashMap<>();
        boolean finished = false;
        try {
            finished = work(polled, done);
        } finally {
            if (!finished) {
                goBack(polled, done);
            }
        }
        commit(done);
        if (finished) {
            putAside.clear();
        }
    }

    /** True if all is done; {@code done} says up to where. */
    private boolean work(ConsumerRecords<byte[], byte[]> polled, Map<TopicPartition, Long> done) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : polled) {
            if (!putAside.contains(Place.of(record))) {
                records.add(record);
            }
        }
        Sorted<U> sorted = sorter.sort(records);
        boolean all = together(sorted.deliveries());
        putAside(sorted.poison());
        if (!all) {
            all = oneByOne(sorted.deliveries(), done);
        }
        if (all) {
            polled.partitions().forEach(partition -> done.put(partition, end(polled.records(partition))));
        }
        return all;
    }

    private boolean together(List<Delivery<U>> deliveries) {
        try {
            handler.together(deliveries);
            tellOfCommit();
            return true;
        } catch (RuntimeException e) {
            LOG.info("a batch of {} failed together, going one by one", deliveries.size(), e);
            return false;
        }
    }

    private boolean oneByOne(List<Delivery<U>> deliveries, Map<TopicPartition, Long> done) {
        long start = System.nanoTime();
        for (Delivery<U> delivery : deliveries) {
            if (System.nanoTime() - start > LONGEST_WITHOUT_POLL.toNanos()) {
                return false;
            }
            putAside(handler.alone(delivery));
            tellOfCommit();
            Place place = Place.of(delivery.record());
            done.put(place.partition(), place.offset() + 1);
        }
        return true;
    }

    private void tellOfCommit() {
        try {
            onCommit.run();
        } catch (RuntimeException e) {
            LOG.warn("who wanted to hear of a commit failed", e);
        }
    }

    private void putAside(List<Letter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        try {
            deadLetters.put(letters);
        } catch (KafkaException e) {
            throw new Unavailable("dead letters find no place", e);
        }
        for (Letter letter : letters) {
            LOG.warn("put aside: {} ({}) {}", letter.reason(), Place.of(letter.record()), letter.violations());
            putAside.add(Place.of(letter.record()));
        }
    }

    private void goBack(ConsumerRecords<byte[], byte[]> polled, Map<TopicPartition, Long> done) {
        for (TopicPartition partition : polled.partitions()) {
            if (!kafka.assignment().contains(partition)) {
                continue;
            }
            Long next = done.get(partition);
            kafka.seek(
                    partition, next == null ? polled.records(partition).get(0).offset() : next);
        }
    }

    private void commit(Map<TopicPartition, Long> done) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        done.forEach((partition, offset) -> offsets.put(partition, new OffsetAndMetadata(offset)));
        try {
            kafka.commitSync(offsets);
        } catch (CommitFailedException | RebalanceInProgressException e) {
            LOG.info("offsets are not committed, the partitions have moved; what is done will be passed over", e);
        }
    }

    private static long end(List<ConsumerRecord<byte[], byte[]>> records) {
        return records.get(records.size() - 1).offset() + 1;
    }
}
