package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/**
 * A way that messages travel.
 *
 * @param address the topic's name
 */
public record Channel(
        String id,
        String name,
        String version,
        String summary,
        List<String> owners,
        String address,
        List<String> protocols,
        SourceLocation location)
        implements Resource {

    public Channel {
        owners = List.copyOf(owners);
        protocols = List.copyOf(protocols);
    }

    @Override
    public ResourceKind resourceKind() {
        return ResourceKind.CHANNEL;
    }
}
