package dev.counterpart.model.asyncapi;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/**
 * An AsyncAPI document: the channels a service uses and what it does with them.
 *
 * @param version the value of {@code asyncapi}, {@code 3.0.0}
 * @param title {@code info.title}
 */
public record AsyncApiDocument(
        String version,
        String title,
        List<AsyncApiChannel> channels,
        List<AsyncApiOperation> operations,
        SourceLocation location) {

    public AsyncApiDocument {
        channels = List.copyOf(channels);
        operations = List.copyOf(operations);
    }
}
