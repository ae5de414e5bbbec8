package dev.counterpart.model.asyncapi;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * An operation of the application with its traits merged: it sends to or receives from a channel (AsyncAPI 3.0.0, Operation
 * Object). What 2.x calls {@code publish} is what others do: the application receives.
 *
 * @param id its key in {@code operations}; in 2.x its {@code operationId}, or else the channel and the word, {@code
 *     orders.publish}
 * @param channel the id of its channel
 * @param messages keys of the messages in that channel's map
 * @param security what a client must show, as written: requirements in 2.x, security schemes in 3.x
 * @param bindings everything said for a protocol, by protocol, references followed
 */
public record AsyncApiOperation(
        String id,
        Action action,
        String channel,
        List<String> messages,
        Optional<Reply> reply,
        List<Node> security,
        ObjectNode bindings,
        Optional<KafkaOperationBinding> kafka,
        AsyncApiNotes notes,
        SourceLocation location) {

    /** What the application does. */
    public enum Action {
        SEND,
        RECEIVE
    }

    /**
     * How an answer travels (AsyncAPI 3.0.0, Operation Reply Object).
     *
     * @param address where the question holds the reply's address, {@code $message.header#/replyto}
     * @param channel the key of the reply's channel
     * @param messages keys of the answers in that channel's map
     */
    public record Reply(Optional<RuntimeExpression> address, String channel, List<String> messages) {

        public Reply {
            messages = List.copyOf(messages);
        }
    }

    public AsyncApiOperation {
        messages = List.copyOf(messages);
        security = List.copyOf(security);
    }
}
