package com.acme.examples;

import com.acme.examples.platform.database.PostgresAddress;
import com.acme.examples.platform.embedded.EmbeddedKafka;
import com.acme.examples.platform.embedded.EmbeddedPostgres;
import com.acme.examples.platform.embedded.TemporaryFolder;

/** The one broker and the one database that all tests of this module share; they start at first use. */
public final class Servers {

    private Servers() {}

    public static PostgresAddress postgres() {
        EmbeddedPostgres postgres = Postgres.SERVER;
        return new PostgresAddress(postgres.url(), postgres.user(), postgres.password());
    }

    public static String kafka() {
        return Kafka.SERVER.bootstrapServers();
    }

    private static final class Postgres {
        private static final TemporaryFolder FOLDER = TemporaryFolder.create("acme-test-");
        private static final EmbeddedPostgres SERVER = EmbeddedPostgres.start(FOLDER);

        static {
            closeAtExit(SERVER, FOLDER);
        }
    }

    private static final class Kafka {
        private static final TemporaryFolder FOLDER = TemporaryFolder.create("acme-test-");
        private static final EmbeddedKafka SERVER = EmbeddedKafka.start(FOLDER);

        static {
            closeAtExit(SERVER, FOLDER);
        }
    }

    private static void closeAtExit(AutoCloseable server, TemporaryFolder folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try (folder;
                    server) {
                // Closing is all there is to do.
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
    }
}
