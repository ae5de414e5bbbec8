package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A thing the business speaks of: what its messages are about.
 *
 * @param domain the id of the domain that holds or lists it; empty when none does
 * @param system the id of the system that holds or lists it; empty when none does
 * @param service the id of the service that holds or lists it; empty when none does
 * @param identifier the property that tells one from another; empty when the entry doesn't say
 */
public record Entity(
        String id,
        String name,
        String version,
        String summary,
        List<String> owners,
        Lifecycle lifecycle,
        String domain,
        String system,
        String service,
        boolean aggregateRoot,
        String identifier,
        List<Property> properties,
        SourceLocation location)
        implements Resource {

    /**
     * @param type the word as written: entities name business types, not JSON's
     * @param references the entity that the property's value names
     * @param properties what an object, or the objects of an array, are made of
     */
    public record Property(
            String name,
            String type,
            boolean required,
            String description,
            Optional<ResourcePointer> references,
            List<Property> properties,
            SourceLocation location) {

        public Property {
            properties = List.copyOf(properties);
        }
    }

    public Entity {
        owners = List.copyOf(owners);
        properties = List.copyOf(properties);
    }

    @Override
    public ResourceKind resourceKind() {
        return ResourceKind.ENTITY;
    }
}
