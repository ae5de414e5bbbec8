package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/**
 * A message that a service sends or receives.
 *
 * @param version {@code "latest"}, an exact semantic version, or a range of them
 * @param fields JSON Pointers or member names of what a receiver reads; empty when the catalog does not say
 */
public record MessagePointer(String id, String version, List<String> fields, SourceLocation location) {

    public MessagePointer {
        fields = List.copyOf(fields);
    }
}
