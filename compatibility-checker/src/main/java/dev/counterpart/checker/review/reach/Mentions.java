package dev.counterpart.checker.review.reach;

import dev.counterpart.checker.review.catalog.CatalogIndex;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.model.catalog.DataProduct;
import dev.counterpart.model.catalog.DecisionRecord;
import dev.counterpart.model.catalog.Entity;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.catalog.ResourcePointer;
import dev.counterpart.model.schema.path.PropertyPaths;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a catalog says about a resource on other pages: data products made of it, entities it speaks of, decisions that bind it.
 */
final class Mentions {

    /** What was refused or replaced binds nobody. */
    private static final Set<String> IN_FORCE = Set.of("proposed", "accepted");

    private final CatalogIndex catalog;

    Mentions(CatalogIndex catalog) {
        this.catalog = catalog;
    }

    /** Data products that take the resource in, or offer it. Their pointers name ids of any kind. */
    List<Hop> products(ResourceRef resource) {
        Map<ResourceRef, String> products = new TreeMap<>();
        for (DataProduct product : catalog.set().dataProducts()) {
            ResourceRef name = ResourceRef.of(product);
            if (product.outputs().stream().anyMatch(output -> means(output.resource(), resource))) {
                products.put(name, "offers");
            } else if (product.inputs().stream().anyMatch(input -> means(input, resource))) {
                products.put(name, "takes in");
            }
        }
        products.remove(resource);
        return Ties.hops(products);
    }

    private boolean means(ResourcePointer pointer, ResourceRef resource) {
        return pointer.id().equals(resource.id()) && catalog.has(resource);
    }

    /**
     * Entities with a property that names the entity. Of a message: those of the service, system or domain it belongs to whose
     * identifier it carries, {@code orderId} of the order.
     */
    List<Hop> entities(ResourceRef resource) {
        Map<ResourceRef, String> entities = new TreeMap<>();
        for (Entity entity : catalog.set().entities()) {
            if (resource.kind() == ResourceKind.ENTITY && refersTo(entity.properties(), resource.id())) {
                entities.put(ResourceRef.of(entity), "refers to it");
            } else if (catalog.find(resource).orElse(null) instanceof MessageContract message
                    && isNear(entity, message)
                    && carries(message, entity.identifier())) {
                entities.put(ResourceRef.of(entity), "known by " + entity.identifier());
            }
        }
        entities.remove(resource);
        return Ties.hops(entities);
    }

    private static boolean refersTo(List<Entity.Property> properties, String id) {
        return properties.stream()
                .anyMatch(property ->
                        property.references().map(ResourcePointer::id).equals(Optional.of(id))
                                || refersTo(property.properties(), id));
    }

    private boolean isNear(Entity entity, MessageContract message) {
        if (entity.identifier().isEmpty()) {
            return false;
        }
        boolean listed = catalog.set()
                .service(message.service())
                .filter(service -> Ties.names(service.entities(), entity.id()))
                .isPresent();
        return listed || (!entity.domain().isEmpty() && entity.domain().equals(message.domain()));
    }

    private boolean carries(MessageContract message, String property) {
        PropertyPaths paths = new PropertyPaths(catalog.set().schemas());
        return paths.find(message.payload(), property).found()
                || message.response()
                        .filter(response -> paths.find(response, property).found())
                        .isPresent();
    }

    /** Decisions, proposed or accepted, that apply to the resource. */
    List<Hop> decisions(ResourceRef resource) {
        Map<ResourceRef, String> decisions = new TreeMap<>();
        for (DecisionRecord decision : catalog.set().adrs()) {
            boolean applies = decision.appliesTo().stream()
                    .anyMatch(subject -> subject.type().equals(resource.kind().word())
                            && subject.resource().id().equals(resource.id()));
            if (applies && IN_FORCE.contains(decision.status())) {
                decisions.put(ResourceRef.of(decision), "decides on it");
            }
        }
        return Ties.hops(decisions);
    }
}
