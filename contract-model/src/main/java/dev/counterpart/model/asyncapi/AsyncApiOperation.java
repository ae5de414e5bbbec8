package dev.counterpart.model.asyncapi;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * An operation of the service: it sends to or receives from a channel (AsyncAPI 3.0.0, Operation Object).
 *
 * @param id its key in {@code operations}
 * @param channel the key of its channel
 * @param messages keys of the messages in that channel's map
 */
public record AsyncApiOperation(
        String id,
        Action action,
        String channel,
        List<String> messages,
        Optional<Reply> reply,
        SourceLocation location) {

    /** What the service does. */
    public enum Action {
        SEND,
        RECEIVE
    }

    /**
     * How an answer travels (AsyncAPI 3.0.0, Operation Reply Object).
     *
     * @param address the runtime expression that holds the reply's address, {@code $message.header#/replyto}
     * @param channel the key of the reply's channel
     * @param messages keys of the answers in that channel's map
     */
    public record Reply(Optional<String> address, String channel, List<String> messages) {

        public Reply {
            messages = List.copyOf(messages);
        }
    }

    public AsyncApiOperation {
        messages = List.copyOf(messages);
    }
}
