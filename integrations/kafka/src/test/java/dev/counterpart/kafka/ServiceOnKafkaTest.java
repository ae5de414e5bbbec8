package dev.counterpart.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.counterpart.kafka.MemoryDatabase.Unit;
import dev.counterpart.runtime.Contract;
import dev.counterpart.runtime.Violations;
import dev.counterpart.runtime.service.MessageContext;
import dev.counterpart.runtime.service.MessageHeaders;
import dev.counterpart.runtime.service.OutgoingMessage;
import dev.counterpart.runtime.service.RefusedMessageException;
import dev.counterpart.runtime.service.ServiceDescriptor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A service with its database in memory, on a real broker. */
@Timeout(60)
class ServiceOnKafkaTest {
    private static final RetryPolicy QUICK = new RetryPolicy(3, Duration.ofMillis(5), Duration.ofMillis(20));

    @TempDir
    private static @Nullable Path folder;

    private static @Nullable Broker broker;

    private final MemoryDatabase database = new MemoryDatabase();
    private final List<AutoCloseable> open = new ArrayList<>();
    private String in = "";
    private String out = "";
    private Contract<Note> command = Note.command("");
    private Contract<Note> event = Note.event("");
    private Producer<byte[], byte[]> producer = broker().connection().newProducer("test");

    @BeforeAll
    static void startBroker() throws Exception {
        broker = Broker.start(Objects.requireNonNull(folder).resolve("log"));
    }

    @AfterAll
    static void stopBroker() {
        broker().close();
    }

    @BeforeEach
    void createTopics(TestInfo test) throws Exception {
        String name = test.getTestMethod().orElseThrow().getName();
        in = name + ".commands";
        out = name + ".events";
        command = Note.command(in);
        event = Note.event(out);
        broker().createTopics(1, in, out, DeadLetter.topicOf(in));
    }

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
        producer.close();
    }

    @Test
    void aBatchIsOneUnitOfWorkAndItsEventsLeaveInOrder() throws Exception {
        for (int i = 0; i < 200; i++) {
            send(command, new Note("subject " + i % 3, i));
        }
        OutboxRelay<Unit> relay = startRelay();
        start(
                (note, context) -> {
                    context.unitOfWork().insert(note);
                    context.publish(event, note);
                },
                relay::wake);
        List<ConsumerRecord<byte[], byte[]>> events = read(out, 200);
        assertThat(database.notes()).extracting(Note::number).containsExactlyElementsOf(numbers(200));
        assertThat(events)
                .extracting(each -> event.decode(each.value()).number())
                .containsExactlyElementsOf(numbers(200));
        await(() -> database.unsent() == 0);
        assertThat(database.transactions()).isLessThan(100);
        ConsumerRecord<byte[], byte[]> first = events.get(0);
        assertThat(new String(first.key(), UTF_8)).isEqualTo("subject 0");
        MessageHeaders headers = MessageRecords.headers(first.headers()).orThrow();
        assertThat(headers.type()).isEqualTo("note-written");
        assertThat(headers.source()).isEqualTo("/notes");
        assertThat(headers.causationId()).contains(headers.correlationId());
    }

    @Test
    void poisonIsPutAsideWithItsReasonsAndTheRestFlowsOn() throws Exception {
        send(command, new Note("a", 0));
        sendRaw("{\"subject\":\"a\",\"number\":-1}", headers(command));
        sendRaw("{\"subject\":", headers(command));
        sendRaw("{\"subject\":\"a\",\"number\":1}", noHeaders());
        Headers newer = headers(command);
        newer.remove("ce_messageversion").add("ce_messageversion", "2.0.0".getBytes(UTF_8));
        sendRaw("{}", newer);
        sendRaw(null, headers(command));
        Headers foreign = headers(command);
        foreign.remove("ce_type").add("ce_type", "erase-note".getBytes(UTF_8));
        sendRaw("{}", foreign);
        send(command, new Note("a", 2));
        start((note, context) -> context.unitOfWork().insert(note), () -> {});

        List<ConsumerRecord<byte[], byte[]>> letters = read(DeadLetter.topicOf(in), 5);
        assertThat(letters)
                .extracting(each -> MessageRecords.text(each.headers(), DeadLetter.VIOLATION))
                .satisfiesExactly(
                        text -> assertThat(text).contains("/number").contains("[minimum]"),
                        text -> assertThat(text).contains("[json]"),
                        text -> assertThat(text).contains("[required]"),
                        text -> assertThat(text).contains("2.0.0").contains("[version]"),
                        text -> assertThat(text).contains("[json]"));
        ConsumerRecord<byte[], byte[]> letter = letters.get(0);
        assertThat(new String(letter.value(), UTF_8)).isEqualTo("{\"subject\":\"a\",\"number\":-1}");
        assertThat(MessageRecords.text(letter.headers(), DeadLetter.TOPIC)).isEqualTo(in);
        assertThat(MessageRecords.text(letter.headers(), DeadLetter.PARTITION)).isEqualTo("0");
        assertThat(MessageRecords.text(letter.headers(), DeadLetter.OFFSET)).isEqualTo("1");
        assertThat(MessageRecords.text(letter.headers(), "ce_type")).isEqualTo("write-note");
        assertThat(letters.get(4).value()).isNull();
        assertThat(database.notes()).extracting(Note::number).containsExactly(0L, 2L);
    }

    @Test
    void aRepeatedDeliveryIsHandledOnce() throws Exception {
        MessageHeaders twice = MessageHeaders.first(command, "/test", "id-1", OffsetDateTime.now(Clock.systemUTC()));
        for (int i = 0; i < 3; i++) {
            sendAs(new Note("a", i), twice);
        }
        start((note, context) -> context.unitOfWork().insert(note), () -> {});
        await(() -> database.notes().size() == 1);
        sendAs(new Note("a", 7), twice);
        send(command, new Note("a", 8));
        await(() -> database.notes().size() == 2);
        assertThat(database.notes()).extracting(Note::number).containsExactly(0L, 8L);
    }

    @Test
    void aFailingHandlerIsTriedAgainAndAFailingMessageDoesNotBlockTheRest() throws Exception {
        AtomicInteger failures = new AtomicInteger();
        for (int i = 0; i < 5; i++) {
            send(command, new Note("a", i));
        }
        start(
                (note, context) -> {
                    context.unitOfWork().insert(note);
                    if (note.number() == 1 && failures.incrementAndGet() < 4) {
                        throw new IllegalStateException("not yet");
                    }
                    if (note.number() == 2) {
                        throw new IllegalArgumentException("never");
                    }
                    if (note.number() == 3) {
                        throw new RefusedMessageException("not for me");
                    }
                },
                () -> {});
        List<ConsumerRecord<byte[], byte[]>> letters = read(DeadLetter.topicOf(in), 2);
        assertThat(letters)
                .extracting(each -> MessageRecords.text(each.headers(), DeadLetter.REASON))
                .satisfiesExactly(
                        text -> assertThat(text).contains("failed 3 times").contains("never"),
                        text -> assertThat(text).isEqualTo("refused: not for me"));
        await(() -> database.notes().size() == 3);
        assertThat(database.notes()).extracting(Note::number).containsExactly(0L, 1L, 4L);
    }

    @Test
    void whatAHandlerBuildsWrongIsNamedInTheDeadLetter() throws Exception {
        send(command, new Note("a", 0));
        start(
                (note, context) -> {
                    Violations violations = new Violations();
                    Note.CODEC.validate(new Note("a", -1), dev.counterpart.runtime.Path.ROOT, violations);
                    violations.throwIfAny("Note");
                },
                () -> {});
        assertThat(MessageRecords.text(read(DeadLetter.topicOf(in), 1).get(0).headers(), DeadLetter.VIOLATION))
                .contains("/number");
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsPutAside() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        start(
                (note, context) -> {
                    calls.incrementAndGet();
                    context.unitOfWork().insert(note);
                },
                () -> {});
        database.setDown(true);
        for (int i = 0; i < 20; i++) {
            send(command, new Note("a", i));
        }
        Thread.sleep(500);
        assertThat(database.notes()).isEmpty();
        database.setDown(false);
        await(() -> database.notes().size() == 20);
        assertThat(database.notes()).extracting(Note::number).containsExactlyElementsOf(numbers(20));
        assertThat(read(DeadLetter.topicOf(in), 0)).isEmpty();
        assertThat(calls).hasValue(20);
    }

    @Test
    void aServiceThatStartsAgainGoesOnWhereItWas() throws Exception {
        send(command, new Note("a", 0));
        BatchConsumer<Unit> before =
                start((note, context) -> context.unitOfWork().insert(note), () -> {});
        await(() -> database.notes().size() == 1);
        before.close();
        assertThat(before.isRunning()).isFalse();
        assertThat(before.failure()).isEmpty();
        send(command, new Note("a", 1));
        long start = System.nanoTime();
        start((note, context) -> context.unitOfWork().insert(note), () -> {});
        await(() -> database.notes().size() == 2);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    /** Ends the consumer's thread at once, as the end of its process would: nothing is caught, nothing is committed on the way out. */
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;

        Crash() {
            super("planned", null, false, false);
        }
    }

    @Test
    void aCrashInTheMiddleOfABatchLosesNothing() throws Exception {
        for (int i = 0; i < 10; i++) {
            send(command, new Note("a", i));
        }
        BatchConsumer<Unit> crashing = start(
                (note, context) -> {
                    context.unitOfWork().insert(note);
                    if (note.number() == 5) {
                        throw new Crash();
                    }
                },
                () -> {});
        await(() -> !crashing.isRunning());
        start((note, context) -> context.unitOfWork().insert(note), () -> {});
        await(() -> database.notes().size() == 10);
        assertThat(database.notes()).extracting(Note::number).containsExactlyElementsOf(numbers(10));
    }

    @Test
    void aCrashBetweenTheCommitAndTheOffsetsRepeatsNothing() throws Exception {
        send(command, new Note("a", 0));
        BatchConsumer<Unit> crashing =
                start((note, context) -> context.unitOfWork().insert(note), () -> {
                    throw new Crash();
                });
        await(() -> !crashing.isRunning());
        assertThat(database.notes()).hasSize(1);
        AtomicInteger calls = new AtomicInteger();
        start(
                (note, context) -> {
                    calls.incrementAndGet();
                    context.unitOfWork().insert(note);
                },
                () -> {});
        send(command, new Note("a", 1));
        await(() -> database.notes().size() == 2);
        assertThat(calls).hasValue(1);
        assertThat(database.notes()).extracting(Note::number).containsExactly(0L, 1L);
    }

    @Test
    void aCommitThatFailsLeavesNothingAndIsTriedAgain() throws Exception {
        database.failCommits(2);
        send(command, new Note("a", 0));
        start(
                (note, context) -> {
                    context.unitOfWork().insert(note);
                    context.publish(event, note);
                },
                () -> {});
        await(() -> database.notes().size() == 1);
        assertThat(database.unsent()).isEqualTo(1);
        database.failCommits(1);
        startRelay();
        List<ConsumerRecord<byte[], byte[]>> sent = read(out, 2);
        assertThat(MessageRecords.headers(sent.get(0).headers()).orThrow().id())
                .isEqualTo(
                        MessageRecords.headers(sent.get(1).headers()).orThrow().id());
        await(() -> database.unsent() == 0);
    }

    @Test
    void questionsAreAnswered() throws Exception {
        broker().createTopics(2, "replies");
        Contract<Note> query = Note.query(in);
        OutboxRelay<Unit> relay = startRelay();
        ServiceDescriptor<Unit> service = ServiceDescriptor.<Unit>of("answering-notes")
                .answers(in, query, Note.ANSWER, (note, context) -> new Note(note.subject(), note.number() + 1))
                .build();
        open.add(
                0,
                BatchConsumer.of(service, broker().connection())
                        .transactions(database)
                        .inbox(database)
                        .outbox(database)
                        .onCommit(relay::wake)
                        .start());
        try (RequestClient client =
                RequestClient.start(broker().connection(), "/asker", "replies", Duration.ofSeconds(10))) {
            assertThat(client.ask(query, new Note("a", 41), Note.ANSWER)
                            .get(10, TimeUnit.SECONDS)
                            .orThrow()
                            .number())
                    .isEqualTo(42);
        }
        try (RequestClient impatient =
                RequestClient.start(broker().connection(), "/asker", "replies", Duration.ofMillis(200))) {
            assertThatThrownBy(() ->
                            impatient.ask(event, new Note("a", 1), Note.ANSWER).join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void workThatNoMessageStartedLeavesThroughTheOutboxToo() throws Exception {
        OutboxRelay<Unit> relay = startRelay();
        OutboxSenders<Unit> senders = new OutboxSenders<>("/timer", database);
        database.inTransaction(unit -> senders.originating(unit, "saga-1").publish(event, new Note("a", 1)));
        relay.wake();
        MessageHeaders headers =
                MessageRecords.headers(read(out, 1).get(0).headers()).orThrow();
        assertThat(headers.correlationId()).isEqualTo("saga-1");
        assertThat(headers.causationId()).isEmpty();
        database.inTransaction(unit -> senders.continuing(unit, headers).send(event, new Note("a", 2)));
        relay.wake();
        assertThat(MessageRecords.headers(read(out, 2).get(1).headers())
                        .orThrow()
                        .causationId())
                .contains(headers.id());
    }

    @Test
    void anEdgeSendsWithoutAnOutbox() throws Exception {
        try (MessageProducer edge = new MessageProducer(broker().connection(), "/edge")) {
            assertThat(edge.send(event, new Note("a", 1))
                            .get(10, TimeUnit.SECONDS)
                            .topic())
                    .isEqualTo(out);
        }
        MessageHeaders headers =
                MessageRecords.headers(read(out, 1).get(0).headers()).orThrow();
        assertThat(headers.source()).isEqualTo("/edge");
        assertThat(headers.correlationId()).isEqualTo(headers.id());
    }

    private static Broker broker() {
        return Objects.requireNonNull(broker);
    }

    private OutboxRelay<Unit> startRelay() {
        OutboxRelay<Unit> relay =
                OutboxRelay.start("relay", broker().connection(), database, database, Duration.ofMillis(50));
        open.add(relay);
        return relay;
    }

    private BatchConsumer<Unit> start(BiConsumer<Note, MessageContext<Unit>> handler, Runnable onCommit) {
        ServiceDescriptor<Unit> service = ServiceDescriptor.<Unit>of("notes")
                .receives(in, command, handler)
                .sends(event)
                .build();
        BatchConsumer<Unit> consumer = BatchConsumer.of(service, broker().connection())
                .transactions(database)
                .inbox(database)
                .outbox(database)
                .group("notes-" + in)
                .retries(QUICK)
                .onCommit(onCommit)
                .start();
        open.add(0, consumer);
        return consumer;
    }

    private void send(Contract<Note> contract, Note note) throws Exception {
        sendAs(note, MessageHeaders.first(contract, "/test", UUID.randomUUID().toString(), now()));
    }

    private void sendAs(Note note, MessageHeaders headers) throws Exception {
        producer.send(MessageRecords.record(OutgoingMessage.of(command, note, headers)))
                .get();
    }

    private void sendRaw(@Nullable String document, Headers headers) throws Exception {
        byte[] value = document == null ? null : document.getBytes(UTF_8);
        producer.send(new ProducerRecord<>(in, null, null, null, value, headers))
                .get();
    }

    private static Headers headers(Contract<Note> contract) {
        return MessageRecords.headers(
                MessageHeaders.first(contract, "/test", UUID.randomUUID().toString(), now()));
    }

    private static Headers noHeaders() {
        return new RecordHeaders();
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(Clock.systemUTC());
    }

    private static List<Long> numbers(int n) {
        return IntStream.range(0, n).mapToObj(Long::valueOf).toList();
    }

    /** Everything in a topic of one partition, once there are as many records as wanted. */
    private static List<ConsumerRecord<byte[], byte[]>> read(String topic, int wanted) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (Consumer<byte[], byte[]> consumer = broker().connection().newReader("reader")) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            do {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            } while (records.size() < wanted && System.nanoTime() < end);
        }
        assertThat(records).as(topic).hasSize(wanted);
        return records;
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            Thread.sleep(10);
        }
    }
}
