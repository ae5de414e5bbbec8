package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/**
 * A system of a domain: services and containers that are run together.
 *
 * @param domain the id of the domain whose folder holds it; empty when none does
 */
public record SoftwareSystem(
        String id,
        String name,
        String version,
        String summary,
        List<String> owners,
        String domain,
        List<ResourcePointer> services,
        List<ResourcePointer> containers,
        List<ResourcePointer> flows,
        SourceLocation location)
        implements Resource {

    public SoftwareSystem {
        owners = List.copyOf(owners);
        services = List.copyOf(services);
        containers = List.copyOf(containers);
        flows = List.copyOf(flows);
    }

    @Override
    public ResourceKind resourceKind() {
        return ResourceKind.SYSTEM;
    }
}
