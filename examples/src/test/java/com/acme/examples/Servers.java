package com.acme.examples;

import com.acme.examples.platform.Surroundings;
import com.acme.examples.platform.database.PostgresAddress;
import com.acme.examples.platform.embedded.EmbeddedKafka;
import com.acme.examples.platform.embedded.EmbeddedPostgres;
import com.acme.examples.platform.embedded.TemporaryFolder;
import java.util.ArrayDeque;
import java.util.Deque;

/** The one broker and the one database that all tests of this module share; they start at first use and end with the JVM. */
public final class Servers {

    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Servers::closeAll));
    }

    private Servers() {}

    public static PostgresAddress postgres() {
        EmbeddedPostgres postgres = Postgres.SERVER;
        return new PostgresAddress(postgres.url(), postgres.user(), postgres.password());
    }

    public static Surroundings surroundings() {
        return new Surroundings(Kafka.SERVER.bootstrapServers(), postgres());
    }

    /** Closes at the end of the JVM, the last one first. */
    public static synchronized <T extends AutoCloseable> T closeAtExit(T server) {
        OPEN.push(server);
        return server;
    }

    private static synchronized void closeAll() {
        while (!OPEN.isEmpty()) {
            try {
                OPEN.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Postgres {
        private static final EmbeddedPostgres SERVER =
                closeAtExit(EmbeddedPostgres.start(closeAtExit(TemporaryFolder.create("acme-test-"))));
    }

    private static final class Kafka {
        private static final EmbeddedKafka SERVER =
                closeAtExit(EmbeddedKafka.start(closeAtExit(TemporaryFolder.create("acme-test-"))));
    }
}
