package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/**
 * A system of a domain: services and containers that are run together.
 *
 * @param domain the id of the domain that holds or lists it; empty when none does
 * @param external whether others run it ({@code scope: external})
 * @param relationships other systems that it works with
 */
public record SoftwareSystem(
        String id,
        String name,
        String version,
        String summary,
        List<String> owners,
        Lifecycle lifecycle,
        String domain,
        boolean external,
        List<ResourcePointer> services,
        List<ResourcePointer> containers,
        List<ResourcePointer> flows,
        List<ResourcePointer> entities,
        List<ResourcePointer> relationships,
        SourceLocation location)
        implements Resource {

    public SoftwareSystem {
        owners = List.copyOf(owners);
        services = List.copyOf(services);
        containers = List.copyOf(containers);
        flows = List.copyOf(flows);
        entities = List.copyOf(entities);
        relationships = List.copyOf(relationships);
    }

    @Override
    public ResourceKind resourceKind() {
        return ResourceKind.SYSTEM;
    }
}
