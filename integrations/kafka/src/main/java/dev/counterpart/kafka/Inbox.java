package dev.counterpart.kafka;

import java.util.Set;

/** Remembers, in the database of the unit of work, which messages a consumer has handled: deliveries may repeat. */
@FunctionalInterface
public interface Inbox<U> {

    /**
     * Remembers the messages for the consumer, and answers those that were not known before. In SQL: {@code insert … on conflict do
     * nothing returning message_id}. A message's identity is its source and its id, as CloudEvents has it, in one text. Forgets with the unit of work if that is rolled back.
     */
    Set<String> firstSeen(U unitOfWork, String consumer, Set<String> messageIds);
}
