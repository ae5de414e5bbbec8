package dev.counterpart.model.asyncapi;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * An AsyncAPI document, whatever its version: the channels an application uses and what it does with them. Documents of 2.x
 * that say the same as one of 3.x give the same model.
 *
 * @param version the value of {@code asyncapi}, {@code 3.0.0}
 * @param id the application's URI
 * @param apiVersion {@code info.version}
 * @param info the rest of {@code info}; in 2.x with the tags and the external documentation of the document
 * @param defaultContentType what messages are written in that don't say so
 */
public record AsyncApiDocument(
        String version,
        Optional<String> id,
        String title,
        String apiVersion,
        AsyncApiNotes info,
        String defaultContentType,
        List<AsyncApiServer> servers,
        List<AsyncApiChannel> channels,
        List<AsyncApiOperation> operations,
        AsyncApiComponents components,
        SourceLocation location) {

    public AsyncApiDocument {
        servers = List.copyOf(servers);
        channels = List.copyOf(channels);
        operations = List.copyOf(operations);
    }
}
