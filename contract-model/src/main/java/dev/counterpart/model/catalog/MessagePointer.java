package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/**
 * A message that a service sends or receives.
 *
 * @param version {@code "latest"}, an exact semantic version, or a range of them
 * @param fields JSON Pointers or member names of what a receiver reads; empty when the catalog does not say
 * @param channels where it is sent to or received from; empty when the catalog does not say
 * @param triggers messages that receiving this one makes the service send
 */
public record MessagePointer(
        String id,
        String version,
        List<String> fields,
        List<ResourcePointer> channels,
        List<ResourcePointer> triggers,
        SourceLocation location) {

    public MessagePointer {
        fields = List.copyOf(fields);
        channels = List.copyOf(channels);
        triggers = List.copyOf(triggers);
    }

    public MessagePointer(String id, String version, List<String> fields, SourceLocation location) {
        this(id, version, fields, List.of(), List.of(), location);
    }
}
