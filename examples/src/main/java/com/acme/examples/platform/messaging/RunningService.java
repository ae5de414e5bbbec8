package com.acme.examples.platform.messaging;

import com.acme.examples.platform.Surroundings;
import com.acme.examples.platform.database.Database;
import com.acme.examples.platform.database.OwnedSchema;
import com.acme.examples.platform.database.UnitOfWork;
import com.acme.examples.platform.http.HttpEndpoint;
import com.acme.examples.platform.http.HttpRoute;
import com.acme.examples.platform.time.Ticker;
import dev.counterpart.kafka.BatchConsumer;
import dev.counterpart.kafka.KafkaConnection;
import dev.counterpart.kafka.OutboxRelay;
import dev.counterpart.kafka.Transactions;
import dev.counterpart.runtime.service.ServiceDescriptor;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * One role at work: its database, what it consumes, what it sends, its clock and its door. What was opened last is closed
 * first.
 */
public final class RunningService implements AutoCloseable {

    /** A woken relay sends at once; this is for what another process left behind. */
    private static final Duration RELAY_INTERVAL = Duration.ofMillis(250);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final String name;
    private final KafkaConnection kafka;
    private final Database database;
    private final Transactions<UnitOfWork> transactions;
    private final DatabaseOutbox outbox = new DatabaseOutbox();
    private final OutboxRelay<UnitOfWork> relay;
    private Optional<URI> http = Optional.empty();

    private RunningService(String name, Surroundings surroundings, OwnedSchema schema) {
        this.name = name;
        this.kafka = new KafkaConnection(surroundings.bootstrapServers());
        this.database = opened(Database.open(surroundings.postgres(), schema));
        this.transactions = database::transact;
        this.relay = opened(OutboxRelay.start(name + "-relay", kafka, transactions, outbox, RELAY_INTERVAL));
    }

    /** Opens the system's database and sends what stands in its outbox. */
    public static RunningService open(String name, Surroundings surroundings, OwnedSchema schema) {
        return new RunningService(name, surroundings, schema);
    }

    public String name() {
        return name;
    }

    public Database database() {
        return database;
    }

    public KafkaConnection kafka() {
        return kafka;
    }

    /** Where the service answers HTTP, if it does. */
    public Optional<URI> http() {
        return http;
    }

    /** Handles what arrives, a polled batch in one transaction: inbox, state and outbox. Offsets are committed after it. */
    public RunningService consume(ServiceDescriptor<UnitOfWork> service) {
        opened(BatchConsumer.of(service, kafka)
                .source(Sources.of(name))
                .transactions(transactions)
                .inbox(new DatabaseInbox())
                .outbox(outbox)
                .onCommit(relay::wake)
                .start());
        return this;
    }

    /** Looks again and again for work that is due by the database's clock. */
    public RunningService tick(Duration pause, Runnable work) {
        opened(Ticker.every(pause, name + "-clock", () -> {
            work.run();
            relay.wake();
        }));
        return this;
    }

    /** Answers HTTP at the port; 0 stands for any free one. */
    public RunningService serve(int port, List<HttpRoute> routes) {
        http = Optional.of(opened(HttpEndpoint.start(port, routes)).address());
        return this;
    }

    /** Closes a part together with the service. */
    public RunningService with(AutoCloseable part) {
        opened(part);
        return this;
    }

    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException(name + " cannot be stopped", e);
            }
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        parts.push(part);
        return part;
    }
}
