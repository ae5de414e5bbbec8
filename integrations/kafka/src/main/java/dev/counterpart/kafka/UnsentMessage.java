package dev.counterpart.kafka;

import dev.counterpart.runtime.service.OutgoingMessage;
import java.util.Objects;

/**
 * A row of an outbox.
 *
 * @param position the outbox's own number of the row
 */
public record UnsentMessage(long position, OutgoingMessage message) {
    public UnsentMessage {
        Objects.requireNonNull(message);
    }
}
