package dev.counterpart.runtime.service;

import dev.counterpart.runtime.Contract;

/**
 * Where messages leave from. A handler's {@link MessageContext} is one; work that no message asks for, such as a deadline that has
 * passed or a request by HTTP, brings its own.
 */
public interface Outgoing {

    /** Sends a command or a query to the channel of its contract. */
    <T> void send(Contract<T> contract, T message);

    /** Publishes an event to the channel of its contract. */
    <T> void publish(Contract<T> contract, T event);
}
