package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;

/**
 * A data store.
 *
 * @param containerType EventCatalog's {@code container_type}: {@code database}, {@code cache} …
 * @param entry the front matter as it was written: tables and columns stand in its {@code x-tables}
 */
public record Container(
        String id,
        String name,
        String version,
        String summary,
        List<String> owners,
        Lifecycle lifecycle,
        String domain,
        String system,
        String containerType,
        String technology,
        ObjectNode entry,
        SourceLocation location)
        implements Resource {

    public Container {
        owners = List.copyOf(owners);
    }

    @Override
    public ResourceKind resourceKind() {
        return ResourceKind.CONTAINER;
    }
}
