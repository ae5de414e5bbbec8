package dev.counterpart.model.bare;

import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ids of a document's messages: the one that a message says, its name, or else its key in the channel. Keys are unique in
 * their channel only; a key that means different messages in different channels has the channel's before it.
 */
final class MessageNames {

    private record Key(String channel, String message) {}

    private final Map<Key, String> ids = new HashMap<>();

    MessageNames(AsyncApiDocument document) {
        Map<String, Set<String>> places = new HashMap<>();
        for (AsyncApiChannel channel : document.channels()) {
            for (AsyncApiMessage message : channel.messages()) {
                places.computeIfAbsent(message.messageId(), id -> new TreeSet<>())
                        .add(message.location().toString());
            }
        }
        for (AsyncApiChannel channel : document.channels()) {
            for (AsyncApiMessage message : channel.messages()) {
                boolean onlyAKey = message.messageId().equals(message.key());
                boolean ambiguous =
                        places.getOrDefault(message.messageId(), Set.of()).size() > 1;
                ids.put(
                        new Key(channel.id(), message.key()),
                        onlyAKey && ambiguous ? channel.id() + "." + message.key() : message.messageId());
            }
        }
    }

    String of(AsyncApiChannel channel, AsyncApiMessage message) {
        return find(channel.id(), message.key()).orElse(message.messageId());
    }

    Optional<String> find(String channel, String key) {
        return Optional.ofNullable(ids.get(new Key(channel, key)));
    }
}
