package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/**
 * A part of the business with a language and an owner of its own.
 */
public record Domain(
        String id,
        String name,
        String version,
        String summary,
        List<String> owners,
        List<ResourcePointer> systems,
        List<ResourcePointer> services,
        List<ResourcePointer> flows,
        SourceLocation location)
        implements Resource {

    public Domain {
        owners = List.copyOf(owners);
        systems = List.copyOf(systems);
        services = List.copyOf(services);
        flows = List.copyOf(flows);
    }

    @Override
    public ResourceKind resourceKind() {
        return ResourceKind.DOMAIN;
    }
}
