package dev.counterpart.kafka;

import dev.counterpart.runtime.Reading;
import dev.counterpart.runtime.service.ServiceDescriptor;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a service's handler on what arrives in its topics.
 *
 * <pre>{@code
 * BatchConsumer<UnitOfWork> orders = BatchConsumer.of(OrderServiceHandler.descriptor(handler), kafka)
 *         .transactions(database).inbox(inbox).outbox(outbox)
 *         .onCommit(relay::wake)
 *         .start();
 * }</pre>
 *
 * <p>Each polled batch is one unit of work: inbox, handlers and outbox in one transaction, offsets committed after it. If the batch
 * fails, it is rolled back and its messages are handled one by one, in order:
 *
 * <ul>
 *   <li>a handler that throws is tried again, as the {@link RetryPolicy} says; then the message is put aside;
 *   <li>a message that its handler refuses ({@link dev.counterpart.runtime.service.RefusedMessageException}), or for which it builds
 *       something that breaks a contract, is put aside at once;
 *   <li>while the database or the dead-letter topic is away, nothing is put aside: the batch waits.
 * </ul>
 *
 * <p>A message that can't be read (no type, broken headers, a version of another line, a document that breaks its contract) is put
 * aside too. Put aside means: sent as it was to {@code <topic>.dead-letter}, acknowledged by all replicas before the offset moves,
 * and not noted in the inbox, so that it can be sent again from there. A type that the service does not receive on that topic is
 * passed over.
 */
public final class BatchConsumer<U> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BatchConsumer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Consumer<byte[], byte[]> kafka;
    private final Producer<byte[], byte[]> producer;
    private final BatchWork<U> work;
    private final RetryPolicy retries;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable RuntimeException failure;

    private BatchConsumer(Builder<U> from) {
        String service = from.service.service();
        this.name = from.group == null ? service : from.group;
        String instance = from.instance == null ? name + "-1" : from.instance;
        this.retries = from.retries;
        Transactions<U> transactions = Objects.requireNonNull(from.transactions, "transactions");
        Inbox<U> inbox = Objects.requireNonNull(from.inbox, "inbox");
        Outbox<U> outbox = Objects.requireNonNull(from.outbox, "outbox");
        String source = from.source == null ? "/" + service : from.source;
        OutboxSenders<U> senders = new OutboxSenders<>(source, outbox, from.clock);
        BatchHandler<U> handler =
                new BatchHandler<>(name, transactions, inbox, outbox, senders, retries, this::pauseUnlessClosing);
        this.producer = from.kafka.newProducer(instance + "-dead-letters");
        this.kafka = from.kafka.newGroupConsumer(name, instance, from.maxPollRecords);
        kafka.subscribe(from.service.channels());
        this.work = new BatchWork<>(
                kafka,
                new RecordSorter<>(from.service, from.reading),
                handler,
                new DeadLetters(producer, name),
                from.onCommit);
        this.thread = new Thread(this::run, instance);
    }

    /** Starts the set-up of a consumer; {@link Builder#transactions}, inbox and outbox are required. */
    public static <U> Builder<U> of(ServiceDescriptor<U> service, KafkaConnection kafka) {
        return new Builder<>(service, kafka);
    }

    /** Whether it is at work: false after {@link #close}, and after a failure that waiting can't heal. */
    public boolean isRunning() {
        return thread.isAlive();
    }

    /** Why it stopped by itself, if it did: fenced by another instance of the same name, not authorized, an unusable set-up. */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Finishes the batch at hand, or rolls it back if it is waiting to be tried again, and stops. */
    @Override
    public void close() {
        closing.countDown();
        kafka.wakeup();
        try {
            thread.join(PATIENCE.toMillis());
            if (thread.isAlive()) {
                LOG.warn("{}: still at work after {}; interrupting", name, PATIENCE);
                thread.interrupt();
                thread.join(PATIENCE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private void run() {
        try {
            int failures = 0;
            while (!isClosing()) {
                failures = step() ? 0 : failures + 1;
                if (failures > 0) {
                    pause(retries.waitAfter(failures));
                }
            }
        } catch (RuntimeException e) {
            if (!isClosing()) {
                failure = e;
                LOG.error("{}: stopped", name, e);
            }
        } finally {
            closeClients();
        }
    }

    /** One batch; false if it has to wait and start again. */
    private boolean step() {
        try {
            work.next();
            return true;
        } catch (WakeupException | Stopped e) {
            return true;
        } catch (Unavailable e) {
            LOG.warn("{}: waiting: {}", name, e.getMessage(), e);
            return false;
        } catch (FencedInstanceIdException | AuthorizationException e) {
            throw e;
        } catch (KafkaException e) {
            if (e instanceof ApiException && !(e instanceof RetriableException)) {
                throw e;
            }
            LOG.warn("{}: waiting for Kafka", name, e);
            return false;
        }
    }

    private boolean pause(Duration wait) {
        try {
            return closing.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void pauseUnlessClosing(Duration wait) {
        if (pause(wait)) {
            throw new Stopped();
        }
    }

    private void closeClients() {
        try {
            kafka.close();
        } catch (KafkaException e) {
            LOG.warn("{}: closing", name, e);
        }
        producer.close(PATIENCE);
    }

    /** The consumer is closed while a message waits for its next attempt. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("closing", null, false, false);
        }
    }

    /** Sets a consumer up. */
    public static final class Builder<U> {
        private final ServiceDescriptor<U> service;
        private final KafkaConnection kafka;
        private @Nullable Transactions<U> transactions;
        private @Nullable Inbox<U> inbox;
        private @Nullable Outbox<U> outbox;
        private @Nullable String group;
        private @Nullable String instance;
        private @Nullable String source;
        private Runnable onCommit = () -> {};
        private Reading reading = Reading.STRICT;
        private RetryPolicy retries = RetryPolicy.DEFAULT;
        private Clock clock = Clock.systemUTC();
        private int maxPollRecords = 500;

        private Builder(ServiceDescriptor<U> service, KafkaConnection kafka) {
            this.service = Objects.requireNonNull(service);
            this.kafka = Objects.requireNonNull(kafka);
        }

        public Builder<U> transactions(Transactions<U> transactions) {
            this.transactions = transactions;
            return this;
        }

        public Builder<U> inbox(Inbox<U> inbox) {
            this.inbox = inbox;
            return this;
        }

        public Builder<U> outbox(Outbox<U> outbox) {
            this.outbox = outbox;
            return this;
        }

        /** The consumer group, and the consumer's name in the inbox; the service's id unless said otherwise. */
        public Builder<U> group(String group) {
            this.group = group;
            return this;
        }

        /** This member's name in the group: the same after a restart, different from that of every other member. */
        public Builder<U> instance(String instance) {
            this.instance = instance;
            return this;
        }

        /** Who sends what handlers send, as a URI reference; the service's id behind a slash unless said otherwise. */
        public Builder<U> source(String source) {
            this.source = source;
            return this;
        }

        /** Runs after each commit: wakes the relay of the outbox. */
        public Builder<U> onCommit(Runnable onCommit) {
            this.onCommit = onCommit;
            return this;
        }

        public Builder<U> reading(Reading reading) {
            this.reading = reading;
            return this;
        }

        public Builder<U> retries(RetryPolicy retries) {
            this.retries = retries;
            return this;
        }

        /** What gives outgoing messages their time. */
        public Builder<U> clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /** How many messages one unit of work has at most. */
        public Builder<U> maxPollRecords(int maxPollRecords) {
            this.maxPollRecords = maxPollRecords;
            return this;
        }

        public BatchConsumer<U> start() {
            BatchConsumer<U> consumer = new BatchConsumer<>(this);
            consumer.thread.start();
            return consumer;
        }
    }
}
