package dev.counterpart.kafka;

import dev.counterpart.runtime.Contract;
import dev.counterpart.runtime.Decoded;
import dev.counterpart.runtime.Reading;
import dev.counterpart.runtime.service.MessageHeaders;
import dev.counterpart.runtime.service.OutgoingMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a query and waits for its answer, over Kafka.
 *
 * <pre>{@code
 * client.ask(GetOrder.CONTRACT, question, GetOrderResponse.CONTRACT).thenAccept(answer -> …)
 * }</pre>
 *
 * <p>Reads all partitions of its reply topic, which must exist, from their end on; several clients may share one, each passing over what
 * others asked. An answer is known by its cause: the id of the question. What comes too late is dropped.
 */
public final class RequestClient implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RequestClient.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_WAITING = 10_000;

    private final String source;
    private final String replyTopic;
    private final Duration timeout;
    private final Clock clock;
    private final Producer<byte[], byte[]> producer;
    private final org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> replies;
    private final Map<String, Consumer<byte[]>> waiting = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<?>> open = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean closing;

    private RequestClient(KafkaConnection kafka, String source, String replyTopic, Duration timeout, Clock clock) {
        this.source = Objects.requireNonNull(source);
        this.replyTopic = Objects.requireNonNull(replyTopic);
        this.timeout = Objects.requireNonNull(timeout);
        this.clock = clock;
        this.producer = kafka.newProducer(source + "-questions");
        this.replies = kafka.newReader(source + "-answers");
        this.thread = new Thread(this::run, source + "-answers");
    }

    /** Starts a client; returns when it is ready for answers. */
    public static RequestClient start(KafkaConnection kafka, String source, String replyTopic, Duration timeout) {
        RequestClient client = new RequestClient(kafka, source, replyTopic, timeout, Clock.systemUTC());
        try {
            client.readFromNowOn();
        } catch (RuntimeException e) {
            client.closeClients();
            throw e;
        }
        client.thread.start();
        return client;
    }

    /** The answer, or its violations; a {@link java.util.concurrent.TimeoutException} if none comes in time. */
    public <Q, R> CompletableFuture<Decoded<R>> ask(Contract<Q> query, Q question, Contract<R> answer) {
        String id = UUID.randomUUID().toString();
        MessageHeaders headers = MessageHeaders.first(query, source, id, OffsetDateTime.now(clock));
        return ask(query, question, answer, headers);
    }

    /** The same, as part of a conversation; the headers' reply address is set here, and their id must be new. */
    public <Q, R> CompletableFuture<Decoded<R>> ask(
            Contract<Q> query, Q question, Contract<R> answer, MessageHeaders headers) {
        CompletableFuture<Decoded<R>> asked = new CompletableFuture<>();
        if (closing || open.size() >= MOST_WAITING) {
            asked.completeExceptionally(new RejectedExecutionException(
                    closing ? "closed" : "more than " + MOST_WAITING + " questions wait"));
            return asked;
        }
        String id = headers.id();
        open.put(id, asked);
        waiting.put(id, document -> asked.complete(answer.tryDecode(document, Reading.STRICT)));
        OutgoingMessage message = OutgoingMessage.of(query, question, headers.withReplyTo(replyTopic));
        CompletableFuture<RecordMetadata> unused = Acknowledgement.of(producer, MessageRecords.record(message))
                .whenComplete((metadata, failure) -> {
                    if (failure != null) {
                        asked.completeExceptionally(failure);
                    }
                });
        return asked.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS).whenComplete((result, failure) -> forget(id));
    }

    /** Stops; what still waits is cancelled. */
    @Override
    public void close() {
        closing = true;
        replies.wakeup();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void forget(String id) {
        waiting.remove(id);
        open.remove(id);
    }

    private void readFromNowOn() {
        List<TopicPartition> partitions = replies.partitionsFor(replyTopic, PATIENCE).stream()
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new KafkaException("no such topic: " + replyTopic);
        }
        replies.assign(partitions);
        replies.seekToEnd(partitions);
        partitions.forEach(each -> replies.position(each, PATIENCE));
    }

    private void run() {
        try {
            while (!closing) {
                try {
                    replies.poll(POLL).forEach(this::answer);
                } catch (WakeupException e) {
                    LOG.debug("{}: closing", source);
                } catch (KafkaException e) {
                    LOG.warn("{}: waiting for answers", source, e);
                    Thread.sleep(POLL.toMillis());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closeClients();
            open.values().forEach(each -> each.cancel(false));
        }
    }

    private void answer(ConsumerRecord<byte[], byte[]> record) {
        String cause = MessageRecords.text(record.headers(), MessageHeaders.CAUSATION_ID);
        Consumer<byte[]> asker = cause == null ? null : waiting.remove(cause);
        if (asker != null) {
            asker.accept(record.value() == null ? new byte[0] : record.value());
        }
    }

    private void closeClients() {
        replies.close();
        producer.close(PATIENCE);
    }
}
