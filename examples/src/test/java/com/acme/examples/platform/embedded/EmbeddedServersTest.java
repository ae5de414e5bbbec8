package com.acme.examples.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class EmbeddedServersTest {

    @Test
    void theDatabaseIsDurableAndLeavesNothingBehind() throws Exception {
        Path root;
        long servers = postgresProcesses();
        try (TemporaryFolder folder = TemporaryFolder.create("acme-test-");
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            root = folder.path();
            try (Connection connection =
                            DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT current_setting('fsync'), current_setting('synchronous_commit')")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("on");
                assertThat(row.getString(2)).isEqualTo("on");
            }
        }
        assertThat(Files.exists(root)).isFalse();
        assertThat(postgresProcesses()).isEqualTo(servers);
    }

    @Test
    void theBrokerCreatesNoTopicByItself() throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.create("acme-test-");
                EmbeddedKafka kafka = EmbeddedKafka.start(folder);
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get()).isEmpty();
        }
    }

    private static long postgresProcesses() {
        return ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .count();
    }
}
