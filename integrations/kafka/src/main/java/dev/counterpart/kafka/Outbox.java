package dev.counterpart.kafka;

import dev.counterpart.runtime.service.OutgoingMessage;
import java.util.List;

/** Messages that wait, in the database of the unit of work, until they are sent. */
public interface Outbox<U> {

    /** Adds messages behind those that are there, in this order. */
    void add(U unitOfWork, List<OutgoingMessage> messages);

    /**
     * The first unsent messages, in the order in which they were added. Held until the unit of work ends: a second relay must wait, not
     * skip, or messages of one key overtake each other ({@code order by position … for update}, without {@code skip locked}). Ask for
     * what is unsent, never for positions beyond the last one seen: positions become visible out of order.
     */
    List<UnsentMessage> unsent(U unitOfWork, int atMost);

    /** Notes that the broker has them. */
    void markSent(U unitOfWork, List<UnsentMessage> messages);
}
