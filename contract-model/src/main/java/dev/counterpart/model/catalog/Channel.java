package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/**
 * A way that messages travel.
 *
 * @param address the topic's name
 * @param parameters names of the parts of the address that are filled in at run time
 * @param routes channels that it passes its messages on to
 */
public record Channel(
        String id,
        String name,
        String version,
        String summary,
        List<String> owners,
        Lifecycle lifecycle,
        String address,
        List<String> protocols,
        List<String> parameters,
        List<ResourcePointer> routes,
        SourceLocation location)
        implements Resource {

    public Channel {
        owners = List.copyOf(owners);
        protocols = List.copyOf(protocols);
        parameters = List.copyOf(parameters);
        routes = List.copyOf(routes);
    }

    @Override
    public ResourceKind resourceKind() {
        return ResourceKind.CHANNEL;
    }
}
