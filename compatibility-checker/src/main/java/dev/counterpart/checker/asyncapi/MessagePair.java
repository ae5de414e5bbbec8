package dev.counterpart.checker.asyncapi;

import dev.counterpart.checker.policy.Direction;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import java.util.Set;

/**
 * A message on a channel, in two states.
 *
 * @param directions who must still understand whom
 * @param payloadComparedElsewhere whether the payloads are those of the message's contract, which is compared by itself
 */
public record MessagePair(
        Matched<AsyncApiChannel> channel,
        AsyncApiMessage before,
        AsyncApiMessage after,
        Set<Direction> directions,
        boolean payloadComparedElsewhere) {

    public MessagePair {
        directions = Set.copyOf(directions);
    }

    public String id() {
        return after.messageId();
    }
}
