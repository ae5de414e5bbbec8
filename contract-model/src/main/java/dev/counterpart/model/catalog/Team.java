package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/**
 * A team that owns resources and reviews changes. Its own {@code owners} is empty.
 *
 * @param members ids of users
 */
public record Team(
        String id,
        String name,
        String version,
        String summary,
        List<String> owners,
        List<ResourcePointer> members,
        SourceLocation location)
        implements Resource {

    public Team {
        owners = List.copyOf(owners);
        members = List.copyOf(members);
    }

    @Override
    public Lifecycle lifecycle() {
        return Lifecycle.IN_USE;
    }

    @Override
    public ResourceKind resourceKind() {
        return ResourceKind.TEAM;
    }
}
