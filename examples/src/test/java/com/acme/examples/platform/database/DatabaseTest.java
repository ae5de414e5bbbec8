package com.acme.examples.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.examples.Servers;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    private static final OwnedSchema LEFT = new OwnedSchema("left_system", List.of(OwnedSchema.INBOX_AND_OUTBOX));
    private static final OwnedSchema RIGHT = new OwnedSchema("right_system", List.of(OwnedSchema.INBOX_AND_OUTBOX));

    @Test
    void migrationsAreAppliedOnce() {
        try (Database first = Database.open(Servers.postgres(), LEFT);
                Database second = Database.open(Servers.postgres(), LEFT)) {
            first.transact(
                    unit -> assertThat(unit.list("SELECT script FROM applied_migrations", row -> row.text("script")))
                            .containsExactly("V1__inbox_and_outbox.sql"));
            second.transact(unit -> assertThat(unit.now()).isNotNull());
        }
    }

    @Test
    void whatThrowsLeavesNothing() {
        try (Database database = Database.open(Servers.postgres(), LEFT)) {
            assertThatThrownBy(() -> database.transact(unit -> {
                        unit.update("INSERT INTO inbox (consumer, message_id) VALUES ('c', 'half-done')");
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");
            database.transact(
                    unit -> assertThat(unit.list("SELECT 1 FROM inbox WHERE message_id = 'half-done'", row -> true))
                            .isEmpty());
        }
    }

    @Test
    void noSystemWritesAnothersSchema() {
        try (Database left = Database.open(Servers.postgres(), LEFT);
                Database right = Database.open(Servers.postgres(), RIGHT)) {
            right.transact(unit -> assertThat(unit.now()).isNotNull());
            assertThatThrownBy(() -> left.transact(unit ->
                            unit.update("INSERT INTO right_system.inbox (consumer, message_id) VALUES ('c', 'm')")))
                    .hasMessageContaining("permission denied for schema right_system");
        }
    }
}
