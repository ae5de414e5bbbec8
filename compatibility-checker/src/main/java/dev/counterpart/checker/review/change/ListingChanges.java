package dev.counterpart.checker.review.change;

import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.Resource;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.catalog.ResourcePointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What domains, systems and services list as theirs. */
final class ListingChanges {

    private final List<Change> changes = new ArrayList<>();

    private ListingChanges() {}

    static List<Change> between(ContractSet before, ContractSet after) {
        ListingChanges found = new ListingChanges();
        Pair.of(before.domains(), after.domains()).forEach(pair -> {
            found.compare(
                    pair.after(),
                    ResourceKind.SYSTEM,
                    pair.before().systems(),
                    pair.after().systems());
            found.compare(
                    pair.after(),
                    ResourceKind.SERVICE,
                    pair.before().services(),
                    pair.after().services());
            found.compare(
                    pair.after(),
                    ResourceKind.FLOW,
                    pair.before().flows(),
                    pair.after().flows());
        });
        Pair.of(before.systems(), after.systems()).forEach(pair -> {
            found.compare(
                    pair.after(),
                    ResourceKind.SERVICE,
                    pair.before().services(),
                    pair.after().services());
            found.compare(
                    pair.after(),
                    ResourceKind.CONTAINER,
                    pair.before().containers(),
                    pair.after().containers());
            found.compare(
                    pair.after(),
                    ResourceKind.FLOW,
                    pair.before().flows(),
                    pair.after().flows());
        });
        Pair.of(before.services(), after.services())
                .forEach(pair -> found.compare(
                        pair.after(),
                        ResourceKind.FLOW,
                        pair.before().flows(),
                        pair.after().flows()));
        return found.changes;
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
