package dev.counterpart.runtime.service;

import dev.counterpart.runtime.Contract;
import java.util.Objects;
import java.util.Optional;

/**
 * A message ready to leave: what an outbox stores and a relay sends.
 *
 * @param channel the address it goes to
 * @param key what keeps it in order among its like
 * @param payload the document; not copied, so leave it alone
 */
@SuppressWarnings("ArrayRecordComponent") // a document on its way is moved, never compared
public record OutgoingMessage(String channel, Optional<String> key, byte[] payload, MessageHeaders headers) {
    public OutgoingMessage {
        Objects.requireNonNull(channel);
        Objects.requireNonNull(key);
        Objects.requireNonNull(payload);
        Objects.requireNonNull(headers);
    }

    /** Of a typed message, to the channel its contract names. */
    public static <T> OutgoingMessage of(Contract<T> contract, T message, MessageHeaders headers) {
        String channel = contract.channel()
                .orElseThrow(() -> new IllegalArgumentException(contract + " names no channel: say where it goes"));
        return to(channel, contract, message, headers);
    }

    /** Of a typed message, to an address that its contract does not name, as for a reply. */
    public static <T> OutgoingMessage to(String channel, Contract<T> contract, T message, MessageHeaders headers) {
        return new OutgoingMessage(channel, contract.key(message), contract.encode(message), headers);
    }
}
