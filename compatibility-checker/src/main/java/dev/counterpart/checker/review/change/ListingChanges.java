package dev.counterpart.checker.review.change;

import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.Agent;
import dev.counterpart.model.catalog.Domain;
import dev.counterpart.model.catalog.Resource;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.catalog.ResourcePointer;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.catalog.SoftwareSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What domains, systems, services and agents list as theirs. */
final class ListingChanges {

    private final List<Change> changes = new ArrayList<>();

    private ListingChanges() {}

    static List<Change> between(ContractSet before, ContractSet after) {
        ListingChanges found = new ListingChanges();
        found.compare(before.domains(), after.domains(), ResourceKind.SYSTEM, Domain::systems);
        found.compare(before.domains(), after.domains(), ResourceKind.SERVICE, Domain::services);
        found.compare(before.domains(), after.domains(), ResourceKind.FLOW, Domain::flows);
        found.compare(before.domains(), after.domains(), ResourceKind.DOMAIN, Domain::domains);
        found.compare(before.domains(), after.domains(), ResourceKind.AGENT, Domain::agents);
        found.compare(before.domains(), after.domains(), ResourceKind.ENTITY, Domain::entities);
        found.compare(before.domains(), after.domains(), ResourceKind.DATA_PRODUCT, Domain::dataProducts);
        found.compare(before.systems(), after.systems(), ResourceKind.SERVICE, SoftwareSystem::services);
        found.compare(before.systems(), after.systems(), ResourceKind.CONTAINER, SoftwareSystem::containers);
        found.compare(before.systems(), after.systems(), ResourceKind.FLOW, SoftwareSystem::flows);
        found.compare(before.systems(), after.systems(), ResourceKind.ENTITY, SoftwareSystem::entities);
        found.compare(before.services(), after.services(), ResourceKind.FLOW, Service::flows);
        found.compare(before.services(), after.services(), ResourceKind.ENTITY, Service::entities);
        found.compare(before.agents(), after.agents(), ResourceKind.FLOW, Agent::flows);
        return found.changes;
    }

    private <R extends Resource> void compare(
            List<R> before, List<R> after, ResourceKind kind, Function<R, List<ResourcePointer>> listing) {
        Pair.of(before, after)
                .forEach(
                        pair -> compare(pair.after(), kind, listing.apply(pair.before()), listing.apply(pair.after())));
    }

    private void compare(Resource owner, ResourceKind kind, List<ResourcePointer> was, List<ResourcePointer> is) {
        Map<String, String> old = versions(was);
        Map<String, String> now = versions(is);
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        for (String id : ids) {
            ResourceRef listed = new ResourceRef(kind, id);
            String then = old.get(id);
            String version = now.get(id);
            if (then == null) {
                add(owner, listed, "lists the " + listed);
            } else if (version == null) {
                add(owner, listed, "no longer lists the " + listed);
            } else if (!then.equals(version)) {
                add(owner, listed, "lists the " + kind.word() + " " + Versions.step(id, then, version));
            }
        }
    }

    private void add(Resource owner, ResourceRef listed, String words) {
        changes.add(Change.between(
                ChangeKind.LISTING_CHANGED,
                ResourceRef.of(owner),
                listed,
                Effect.STRUCTURE,
                owner.id() + " " + words,
                List.of(),
                owner.location()));
    }

    private static Map<String, String> versions(List<ResourcePointer> pointers) {
        Map<String, String> byId = new TreeMap<>();
        pointers.forEach(pointer -> byId.putIfAbsent(pointer.id(), pointer.version()));
        return byId;
    }
}
