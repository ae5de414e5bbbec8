package dev.counterpart.runtime.service;

import dev.counterpart.runtime.Contract;

/**
 * What a handler holds while it works on one message. Everything sent here leaves through the outbox: when, and only when, the unit of
 * work commits.
 */
public interface MessageContext<U> {

    /** The application's own: its connection, its transaction. */
    U unitOfWork();

    /** The headers of the message that is handled. */
    MessageHeaders headers();

    /** Sends a command or a query to the channel of its contract, caused by the message that is handled. */
    <T> void send(Contract<T> contract, T message);

    /** Publishes an event to the channel of its contract, caused by the message that is handled. */
    <T> void publish(Contract<T> contract, T event);

    /** Answers the message that is handled, to the address it asks for; does nothing if it asks for none. */
    <T> void reply(Contract<T> contract, T answer);
}
