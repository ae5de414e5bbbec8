package dev.counterpart.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits in an outbox, in its order, and marks as sent what all replicas have. A crash between the two sends again: the same
 * message with the same id, which inboxes pass over.
 *
 * <p>Looks for messages at an interval, and at once when {@link #wake woken}. Run one for each outbox; a second one waits for the first.
 */
public final class OutboxRelay<U> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int BATCH = 500;

    private final String name;
    private final Producer<byte[], byte[]> producer;
    private final Transactions<U> transactions;
    private final Outbox<U> outbox;
    private final Duration interval;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closing;

    private OutboxRelay(
            String name,
            Producer<byte[], byte[]> producer,
            Transactions<U> transactions,
            Outbox<U> outbox,
            Duration interval) {
        this.name = Objects.requireNonNull(name);
        this.producer = Objects.requireNonNull(producer);
        this.transactions = Objects.requireNonNull(transactions);
        this.outbox = Objects.requireNonNull(outbox);
        this.interval = Objects.requireNonNull(interval);
        this.thread = new Thread(this::run, name);
    }

    /** Starts a relay with a producer of its own, which looks for messages every interval. */
    public static <U> OutboxRelay<U> start(
            String name, KafkaConnection kafka, Transactions<U> transactions, Outbox<U> outbox, Duration interval) {
        OutboxRelay<U> relay = new OutboxRelay<>(name, kafka.newProducer(name), transactions, outbox, interval);
        relay.thread.start();
        return relay;
    }

    /** Something was added: look now. Costs nothing; call it after every commit. */
    public void wake() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    /** Finishes the messages at hand and stops. */
    @Override
    public void close() {
        closing = true;
        bell.release();
        try {
            thread.join(PATIENCE.toMillis());
            if (thread.isAlive()) {
                producer.close(Duration.ZERO); // what was not acknowledged fails now, and stays in the outbox
                thread.join(PATIENCE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            int failures = 0;
            while (!closing) {
                boolean more = false;
                try {
                    more = relay() == BATCH;
                    failures = 0;
                } catch (RuntimeException e) {
                    failures++;
                    LOG.warn("{}: waiting", name, e);
                }
                if (!more) {
                    await(failures == 0 ? interval : RetryPolicy.DEFAULT.waitAfter(failures));
                }
            }
        } finally {
            producer.close(PATIENCE);
        }
    }

    private void await(Duration wait) {
        try {
            if (bell.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException e) {
            closing = true;
            Thread.currentThread().interrupt();
        }
    }

    /** One unit of work; how many messages it found. */
    private int relay() {
        AtomicInteger found = new AtomicInteger();
        transactions.inTransaction(unit -> {
            List<UnsentMessage> unsent = outbox.unsent(unit, BATCH);
            found.set(unsent.size());
            List<UnsentMessage> sent = send(unsent);
            if (!sent.isEmpty()) {
                outbox.markSent(unit, sent);
            }
        });
        return found.get();
    }

    /** Sends all, waits for all, and answers those that arrived. */
    private List<UnsentMessage> send(List<UnsentMessage> unsent) {
        Map<UnsentMessage, CompletableFuture<RecordMetadata>> acknowledgements = new LinkedHashMap<>();
        for (UnsentMessage each : unsent) {
            acknowledgements.put(each, Acknowledgement.of(producer, MessageRecords.record(each.message())));
        }
        List<UnsentMessage> sent = new ArrayList<>();
        acknowledgements.forEach((message, acknowledged) -> {
            Throwable failure =
                    acknowledged.handle((metadata, problem) -> problem).join();
            if (failure == null) {
                sent.add(message);
            } else {
                LOG.warn(
                        "{}: {} stays in the outbox",
                        name,
                        message.message().headers().id(),
                        failure);
            }
        });
        return sent;
    }
}
