package dev.counterpart.checker.review.catalog;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.Container;
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
        Resource resource = byName.get(name);
        if (resource instanceof MessageContract message) {
            return set.service(message.service()).map(Service::system).filter(CatalogIndex::isNamed);
        }
        if (resource instanceof Service service) {
            return Optional.of(service.system()).filter(CatalogIndex::isNamed);
        }
        if (resource instanceof Container container) {
            return Optional.of(container.system()).filter(CatalogIndex::isNamed);
        }
        if (resource instanceof Flow flow) {
            return Optional.of(flow.system()).filter(CatalogIndex::isNamed);
        }
        return resource instanceof SoftwareSystem system ? Optional.of(system.id()) : Optional.empty();
    }

    /** The id of the domain that holds the resource. */
    public Optional<String> domainOf(ResourceRef name) {
        Resource resource = byName.get(name);
        if (resource instanceof MessageContract message) {
            return Optional.of(message.domain()).filter(CatalogIndex::isNamed);
        }
        if (resource instanceof Service service) {
            return Optional.of(service.domain()).filter(CatalogIndex::isNamed);
        }
        if (resource instanceof Container container) {
            return Optional.of(container.domain()).filter(CatalogIndex::isNamed);
        }
        if (resource instanceof Flow flow) {
            return Optional.of(flow.domain()).filter(CatalogIndex::isNamed);
        }
        if (resource instanceof SoftwareSystem system) {
            return Optional.of(system.domain()).filter(CatalogIndex::isNamed);
        }
        return name.kind() == ResourceKind.DOMAIN && resource != null ? Optional.of(name.id()) : Optional.empty();
    }

    /**
     * The teams that answer for a resource: those its entry names, and where it names nobody, those of the service that a
     * message lives in, of the system, of the domain. A team answers for itself.
     */
    public List<String> ownersOf(ResourceRef name) {
        if (name.kind() == ResourceKind.TEAM) {
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
        return name.kind() == ResourceKind.DOMAIN
                ? Optional.empty()
                : domainOf(name)
                        .map(id -> new ResourceRef(ResourceKind.DOMAIN, id))
                        .filter(this::has);
    }

    private static boolean isNamed(String id) {
        return !id.isEmpty();
    }
}
