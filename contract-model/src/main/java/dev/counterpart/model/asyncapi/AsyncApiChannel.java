package dev.counterpart.model.asyncapi;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A channel object (AsyncAPI 3.0.0, Channel Object).
 *
 * @param id its key in {@code channels}
 * @param address the topic; empty when the address is only known at run time ({@code null} or absent)
 * @param kafka the channel's Kafka binding as written
 */
public record AsyncApiChannel(
        String id,
        Optional<String> address,
        String description,
        List<AsyncApiMessage> messages,
        Optional<ObjectNode> kafka,
        SourceLocation location) {

    public AsyncApiChannel {
        messages = List.copyOf(messages);
    }
}
