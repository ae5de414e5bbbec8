package dev.counterpart.checker.review.change;

import dev.counterpart.checker.review.catalog.CatalogIndex;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What any resource can undergo: it appears, goes, moves, is handed over, is raised in version, is worded anew. */
final class ResourceChanges {

    private ResourceChanges() {}

    static List<Change> between(CatalogIndex before, CatalogIndex after) {
        List<Change> changes = new ArrayList<>();
        before.set().resources().forEach(resource -> {
            ResourceRef name = ResourceRef.of(resource);
            if (!after.has(name) && !changedKind(resource, after)) {
                changes.add(Change.of(
                        ChangeKind.REMOVED,
                        name,
                        name.isMessage() ? Effect.BREAKING : Effect.STRUCTURE,
                        withVersion(resource) + " is removed",
                        List.of(),
                        resource.location()));
            }
        });
        after.set().resources().forEach(resource -> {
            ResourceRef name = ResourceRef.of(resource);
            Optional<Resource> counterpart = before.find(name);
            if (counterpart.isPresent()) {
                changes.addAll(compare(name, counterpart.get(), resource, before, after));
            } else if (!changedKind(resource, before)) {
                changes.add(Change.of(
                        ChangeKind.ADDED,
                        name,
                        name.isMessage() ? Effect.ADDITIVE : Effect.STRUCTURE,
                        withVersion(resource) + " is new",
                        List.of(),
                        resource.location()));
            }
        });
        return changes;
    }

    /** Such a message is the same one under another kind; {@link MessageChanges} tells of it. */
    private static boolean changedKind(Resource resource, CatalogIndex other) {
        return resource instanceof MessageContract
                && other.message(resource.id()).isPresent();
    }

    private static List<Change> compare(
            ResourceRef name, Resource was, Resource is, CatalogIndex before, CatalogIndex after) {
        List<Change> changes = new ArrayList<>();
        place(name, before)
                .filter(from -> !place(name, after).equals(Optional.of(from)))
                .ifPresent(from -> changes.add(Change.of(
                        ChangeKind.MOVED,
                        name,
                        Effect.STRUCTURE,
                        name.id() + " moves from " + from + " to "
                                + place(name, after).orElse("nowhere"),
                        List.of(),
                        is.location())));
        if (!was.owners().equals(is.owners())) {
            TreeSet<String> teams = new TreeSet<>(was.owners());
            teams.addAll(is.owners());
            changes.add(Change.of(
                    ChangeKind.OWNERS_CHANGED,
                    name,
                    Effect.STRUCTURE,
                    name.id() + " changes hands: " + teams(was) + " → " + teams(is),
                    List.copyOf(teams),
                    is.location()));
        }
        if (!(is instanceof MessageContract)) {
            text(name, was, is).ifPresent(changes::add);
        }
        return changes;
    }

    private static Optional<Change> text(ResourceRef name, Resource was, Resource is) {
        List<String> parts = new ArrayList<>();
        if (!was.name().equals(is.name())) {
            parts.add("name");
        }
        if (!was.summary().equals(is.summary())) {
            parts.add("summary");
        }
        if (!parts.isEmpty()) {
            return Optional.of(Change.of(
                    ChangeKind.TEXT_CHANGED,
                    name,
                    Effect.TEXT,
                    Versions.step(name.id(), was.version(), is.version()) + " (text only: " + String.join(", ", parts)
                            + ")",
                    parts,
                    is.location()));
        }
        return was.version().equals(is.version())
                ? Optional.empty()
                : Optional.of(Change.of(
                        ChangeKind.VERSION_CHANGED,
                        name,
                        Effect.TEXT,
                        Versions.step(name.id(), was.version(), is.version()),
                        List.of(),
                        is.location()));
    }

    private static Optional<String> place(ResourceRef name, CatalogIndex catalog) {
        Optional<Resource> resource = catalog.find(name);
        if (resource.isPresent()
                && resource.get() instanceof MessageContract message
                && !message.service().isEmpty()) {
            return Optional.of("service " + message.service());
        }
        Optional<String> system = catalog.systemOf(name).filter(id -> !id.equals(name.id()));
        return system.isPresent()
                ? system.map(id -> "system " + id)
                : catalog.domainOf(name).filter(id -> !id.equals(name.id())).map(id -> "domain " + id);
    }

    private static String teams(Resource resource) {
        return resource.owners().isEmpty() ? "nobody" : String.join(", ", resource.owners());
    }

    private static String withVersion(Resource resource) {
        return resource.version().isEmpty() ? resource.id() : resource.id() + " " + resource.version();
    }
}
