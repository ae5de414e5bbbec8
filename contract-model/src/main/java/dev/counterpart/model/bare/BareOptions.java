package dev.counterpart.model.bare;

import dev.counterpart.model.catalog.MessageKind;
import java.util.Map;
import java.util.Optional;

/**
 * What a catalog would say of a message and a bare document often doesn't. What the document itself says goes first.
 *
 * @param kinds kinds by the message's id
 * @param kind the kind of every other message; empty to take it for an event, beside a note
 * @param version the version of every message that has none
 */
public record BareOptions(Map<String, MessageKind> kinds, Optional<MessageKind> kind, String version) {

    public static final BareOptions DEFAULT = new BareOptions(Map.of(), Optional.empty(), "1.0.0");

    public BareOptions {
        kinds = Map.copyOf(kinds);
    }

    Optional<MessageKind> kindOf(String id) {
        return Optional.ofNullable(kinds.get(id)).or(() -> kind);
    }
}
