package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.policy.Direction;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.AsyncApiOperation.Action;
import dev.counterpart.model.asyncapi.AsyncApiServer;
import java.util.List;
import java.util.Set;

/** How things of an AsyncAPI document are called in findings. */
final class Words {

    private Words() {}

    /** {@code the channel orders.events}; a channel whose address only a question knows is called by its key. */
    static String channel(AsyncApiChannel channel) {
        return "the channel " + address(channel);
    }

    static String address(AsyncApiChannel channel) {
        return channel.address().orElse(channel.id());
    }

    static String server(AsyncApiServer server) {
        return "the server " + server.host() + server.pathname();
    }

    /** {@code sends order-created to orders.events}, after a word like "no longer". */
    static String does(AsyncApiOperation operation, AsyncApiChannel channel, List<String> messages) {
        boolean sends = operation.action() == Action.SEND;
        return (sends ? "sends " : "receives ") + list(messages) + (sends ? " to " : " from ") + address(channel);
    }

    static List<String> ids(List<AsyncApiMessage> messages) {
        return messages.stream()
                .map(AsyncApiMessage::messageId)
                .distinct()
                .sorted()
                .toList();
    }

    /** {@code a, b and c}; "anything" for none. */
    static String list(List<String> words) {
        if (words.size() < 2) {
            return words.isEmpty() ? "anything" : words.get(0);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Who must still understand whom, seen from what the application does. */
    static Set<Direction> directions(AsyncApiOperation operation) {
        return Set.of(operation.action() == Action.SEND ? Direction.FORWARD : Direction.BACKWARD);
    }

    /** The same for the answer, which travels the other way. */
    static Set<Direction> answerDirections(AsyncApiOperation operation) {
        return Set.of(operation.action() == Action.SEND ? Direction.BACKWARD : Direction.FORWARD);
    }
}
