package dev.counterpart.model.asyncapi;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A channel (AsyncAPI 3.0.0, Channel Object; 2.x, Channel Item Object).
 *
 * @param id its key in {@code channels}, which in 2.x is its address, too
 * @param address the topic; empty when the address is only known at run time ({@code null} or absent)
 * @param servers ids of the servers that have it; empty for all of the document's
 * @param bindings everything said for a protocol, by protocol, references followed
 */
public record AsyncApiChannel(
        String id,
        Optional<String> address,
        List<AsyncApiParameter> parameters,
        List<String> servers,
        List<AsyncApiMessage> messages,
        ObjectNode bindings,
        Optional<KafkaChannelBinding> kafka,
        AsyncApiNotes notes,
        SourceLocation location) {

    public AsyncApiChannel {
        parameters = List.copyOf(parameters);
        servers = List.copyOf(servers);
        messages = List.copyOf(messages);
    }
}
