package dev.counterpart.runtime.service;

import dev.counterpart.runtime.Contract;

/**
 * What a handler holds while it works on one message. Everything sent here is caused by that message and leaves through the outbox:
 * when, and only when, the unit of work commits.
 */
public interface MessageContext<U> extends Outgoing {

    /** The application's own: its connection, its transaction. */
    U unitOfWork();

    /** The headers of the message that is handled. */
    MessageHeaders headers();

    /** Answers the message that is handled, to the address it asks for; does nothing if it asks for none. */
    <T> void reply(Contract<T> contract, T answer);
}
