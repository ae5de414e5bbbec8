package com.acme.examples.platform.messaging;

import com.acme.examples.platform.database.UnitOfWork;
import dev.counterpart.kafka.Inbox;
import java.util.HashSet;
import java.util.Set;

/** The table {@code inbox} of the system's own schema. */
public final class DatabaseInbox implements Inbox<UnitOfWork> {

    @Override
    public Set<String> firstSeen(UnitOfWork unit, String consumer, Set<String> messageIds) {
        return new HashSet<>(unit.list(
                "INSERT INTO inbox (consumer, message_id) SELECT ?, unnest(?) ON CONFLICT DO NOTHING RETURNING message_id",
                row -> row.text("message_id"),
                consumer,
                messageIds.toArray(String[]::new)));
    }
}
