package dev.counterpart.checker.review.catalog;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.Agent;
import dev.counterpart.model.catalog.Container;
import dev.counterpart.model.catalog.DataProduct;
import dev.counterpart.model.catalog.Domain;
import dev.counterpart.model.catalog.Entity;
import dev.counterpart.model.catalog.Flow;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.Resource;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.catalog.SoftwareSystem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One state of a catalog, asked by name: what a resource is, where it belongs, and who owns it. */
public final class CatalogIndex {

    private final ContractSet set;
    private final Map<ResourceRef, Resource> byName = new TreeMap<>();

    public CatalogIndex(ContractSet set) {
        this.set = set;
        set.resources().forEach(resource -> byName.putIfAbsent(ResourceRef.of(resource), resource));
    }

    public ContractSet set() {
        return set;
    }

    public Optional<Resource> find(ResourceRef name) {
        return Optional.ofNullable(byName.get(name));
    }

    public boolean has(ResourceRef name) {
        return byName.containsKey(name);
    }

    /** Names of all resources with that id; ids are unique per kind only. */
    public List<ResourceRef> named(String id) {
        return byName.keySet().stream().filter(name -> name.id().equals(id)).toList();
    }

    /** The message of that id, whatever its kind. */
    public Optional<ResourceRef> message(String id) {
        return set.message(id).map(ResourceRef::of);
    }

    /** The id of the system that holds the resource. */
    public Optional<String> systemOf(ResourceRef name) {
        return Optional.ofNullable(byName.get(name)).map(this::system).filter(CatalogIndex::isNamed);
    }

    private String system(Resource resource) {
        if (resource instanceof MessageContract message) {
            return set.service(message.service()).map(Service::system).orElse("");
        }
        if (resource instanceof Service service) {
            return service.system();
        }
        if (resource instanceof Agent agent) {
            return agent.system();
        }
        if (resource instanceof Container container) {
            return container.system();
        }
        if (resource instanceof Entity entity) {
            return entity.system();
        }
        if (resource instanceof Flow flow) {
            return flow.system();
        }
        return resource instanceof SoftwareSystem system ? system.id() : "";
    }

    /** The id of the domain that holds the resource. A domain holds itself. */
    public Optional<String> domainOf(ResourceRef name) {
        return Optional.ofNullable(byName.get(name)).map(CatalogIndex::domain).filter(CatalogIndex::isNamed);
    }

    private static String domain(Resource resource) {
        if (resource instanceof MessageContract message) {
            return message.domain();
        }
        if (resource instanceof Service service) {
            return service.domain();
        }
        if (resource instanceof Agent agent) {
            return agent.domain();
        }
        if (resource instanceof Container container) {
            return container.domain();
        }
        if (resource instanceof Entity entity) {
            return entity.domain();
        }
        if (resource instanceof DataProduct product) {
            return product.domain();
        }
        if (resource instanceof Flow flow) {
            return flow.domain();
        }
        if (resource instanceof SoftwareSystem system) {
            return system.domain();
        }
        return resource instanceof Domain domain ? domain.id() : "";
    }

    /** The id of the domain that a subdomain is part of. */
    public Optional<String> parentOf(ResourceRef name) {
        return byName.get(name) instanceof Domain domain
                ? Optional.of(domain.parent()).filter(CatalogIndex::isNamed)
                : Optional.empty();
    }

    /**
     * The teams that answer for a resource: those its entry names, and where it names nobody, those of the service that a
     * message lives in, of the system, of the domain. A team or a user answers
     * for itself.
     */
    public List<String> ownersOf(ResourceRef name) {
        if (name.kind() == ResourceKind.TEAM || name.kind() == ResourceKind.USER) {
            return has(name) ? List.of(name.id()) : List.of();
        }
        List<String> named = find(name).map(Resource::owners).orElse(List.of());
        if (!named.isEmpty()) {
            return named;
        }
        return holderOf(name).map(this::ownersOf).orElse(List.of());
    }

    private Optional<ResourceRef> holderOf(ResourceRef name) {
        if (byName.get(name) instanceof MessageContract message
                && set.service(message.service()).isPresent()) {
            return Optional.of(new ResourceRef(ResourceKind.SERVICE, message.service()));
        }
        Optional<ResourceRef> system = name.kind() == ResourceKind.SYSTEM
                ? Optional.empty()
                : systemOf(name)
                        .map(id -> new ResourceRef(ResourceKind.SYSTEM, id))
                        .filter(this::has);
        if (system.isPresent()) {
            return system;
        }
        Optional<String> domain = name.kind() == ResourceKind.DOMAIN ? parentOf(name) : domainOf(name);
        return domain.map(id -> new ResourceRef(ResourceKind.DOMAIN, id)).filter(this::has);
    }

    private static boolean isNamed(String id) {
        return !id.isEmpty();
    }
}
