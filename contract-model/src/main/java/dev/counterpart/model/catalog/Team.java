package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/**
 * A team that owns resources and reviews changes. Its own {@code owners} is empty.
 */
public record Team(String id, String name, String version, String summary, List<String> owners, SourceLocation location)
        implements Resource {

    public Team {
        owners = List.copyOf(owners);
    }

    @Override
    public ResourceKind resourceKind() {
        return ResourceKind.TEAM;
    }
}
