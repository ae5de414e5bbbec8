package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/**
 * A part of the business with a language and an owner of its own.
 *
 * @param parent the id of the domain that this is a subdomain of, by its folder or by what the other lists; empty for none
 * @param domains the subdomains that the entry lists
 * @param sends messages that leave the domain, where the entry says so
 * @param receives messages that reach the domain, where the entry says so
 */
public record Domain(
        String id,
        String name,
        String version,
        String summary,
        List<String> owners,
        Lifecycle lifecycle,
        String parent,
        List<ResourcePointer> domains,
        List<ResourcePointer> systems,
        List<ResourcePointer> services,
        List<ResourcePointer> agents,
        List<ResourcePointer> flows,
        List<ResourcePointer> entities,
        List<ResourcePointer> dataProducts,
        List<MessagePointer> sends,
        List<MessagePointer> receives,
        SourceLocation location)
        implements Participant {

    public Domain {
        owners = List.copyOf(owners);
        domains = List.copyOf(domains);
        systems = List.copyOf(systems);
        services = List.copyOf(services);
        agents = List.copyOf(agents);
        flows = List.copyOf(flows);
        entities = List.copyOf(entities);
        dataProducts = List.copyOf(dataProducts);
        sends = List.copyOf(sends);
        receives = List.copyOf(receives);
    }

    @Override
    public ResourceKind resourceKind() {
        return ResourceKind.DOMAIN;
    }
}
