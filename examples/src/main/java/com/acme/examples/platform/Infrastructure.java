package com.acme.examples.platform;

import com.acme.examples.platform.database.PostgresAddress;
import com.acme.examples.platform.embedded.EmbeddedKafka;
import com.acme.examples.platform.embedded.EmbeddedPostgres;
import com.acme.examples.platform.embedded.TemporaryFolder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The broker and the database that the services run on: those that the environment names, and embedded ones for what it
 * does not.
 *
 * <pre>
 * COUNTERPART_KAFKA_BOOTSTRAP     host:port of a broker
 * COUNTERPART_POSTGRES_URL        jdbc:postgresql://host:port/database
 * COUNTERPART_POSTGRES_USER       a user who may create roles and schemas
 * COUNTERPART_POSTGRES_PASSWORD   its password
 * </pre>
 */
public final class Infrastructure implements AutoCloseable {

    private final Surroundings surroundings;
    private final Deque<AutoCloseable> started;

    private Infrastructure(Surroundings surroundings, Deque<AutoCloseable> started) {
        this.surroundings = surroundings;
        this.started = started;
    }

    public static Infrastructure start(Map<String, String> environment) {
        Deque<AutoCloseable> started = new ArrayDeque<>();
        TemporaryFolder folder = TemporaryFolder.create("acme-");
        started.push(folder);
        CompletableFuture<String> kafka = CompletableFuture.supplyAsync(() -> broker(environment, folder, started));
        CompletableFuture<PostgresAddress> postgres =
                CompletableFuture.supplyAsync(() -> database(environment, folder, started));
        try {
            CompletableFuture.allOf(kafka, postgres).join();
            return new Infrastructure(new Surroundings(kafka.join(), postgres.join()), started);
        } catch (CompletionException e) {
            closeAll(started);
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    @Override
    public void close() {
        closeAll(started);
    }

    private static String broker(
            Map<String, String> environment, TemporaryFolder folder, Deque<AutoCloseable> started) {
        return named(environment, "COUNTERPART_KAFKA_BOOTSTRAP").orElseGet(() -> {
            EmbeddedKafka kafka = EmbeddedKafka.start(folder);
            remember(started, kafka);
            return kafka.bootstrapServers();
        });
    }

    private static PostgresAddress database(
            Map<String, String> environment, TemporaryFolder folder, Deque<AutoCloseable> started) {
        Optional<String> url = named(environment, "COUNTERPART_POSTGRES_URL");
        if (url.isPresent()) {
            return new PostgresAddress(
                    url.get(),
                    named(environment, "COUNTERPART_POSTGRES_USER").orElse("postgres"),
                    named(environment, "COUNTERPART_POSTGRES_PASSWORD").orElse(""));
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
        remember(started, postgres);
        return new PostgresAddress(postgres.url(), postgres.user(), postgres.password());
    }

    private static Optional<String> named(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static void remember(Deque<AutoCloseable> started, AutoCloseable server) {
        synchronized (started) {
            started.push(server);
        }
    }

    /** Last started, first closed; the folder goes when nothing writes there any more. */
    private static void closeAll(Deque<AutoCloseable> started) {
        synchronized (started) {
            while (!started.isEmpty()) {
                try {
                    started.pop().close();
                } catch (Exception e) {
                    throw new IllegalStateException("cannot be stopped", e);
                }
            }
        }
    }
}
