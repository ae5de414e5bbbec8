package dev.counterpart.checker.review.change;

import dev.counterpart.checker.review.catalog.CatalogIndex;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.model.catalog.MessagePointer;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.catalog.ResourcePointer;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What services send, receive and store. A new service's messages are told too: whoever starts to read a contract is news to
 * its owner.
 */
final class ServiceChanges {

    private final CatalogIndex before;
    private final CatalogIndex after;
    private final List<Change> changes = new ArrayList<>();

    private ServiceChanges(CatalogIndex before, CatalogIndex after) {
        this.before = before;
        this.after = after;
    }

    static List<Change> between(CatalogIndex before, CatalogIndex after) {
        ServiceChanges found = new ServiceChanges(before, after);
        TreeSet<String> ids = new TreeSet<>();
        before.set().services().forEach(service -> ids.add(service.id()));
        after.set().services().forEach(service -> ids.add(service.id()));
        ids.forEach(
                id -> found.compare(id, before.set().service(id), after.set().service(id)));
        return found.changes;
    }

    private void compare(String id, Optional<Service> was, Optional<Service> is) {
        messages(
                id,
                "sends",
                messages(was, Service::sends),
                messages(is, Service::sends),
                ChangeKind.SENDS_ADDED,
                ChangeKind.SENDS_REMOVED,
                ChangeKind.SENDS_CHANGED);
        messages(
                id,
                "receives",
                messages(was, Service::receives),
                messages(is, Service::receives),
                ChangeKind.RECEIVES_ADDED,
                ChangeKind.RECEIVES_REMOVED,
                ChangeKind.RECEIVES_CHANGED);
        stores(
                id,
                "writes to",
                stores(was, Service::writesTo),
                stores(is, Service::writesTo),
                ChangeKind.WRITES_ADDED,
                ChangeKind.WRITES_REMOVED);
        stores(
                id,
                "reads from",
                stores(was, Service::readsFrom),
                stores(is, Service::readsFrom),
                ChangeKind.READS_ADDED,
                ChangeKind.READS_REMOVED);
    }

    private void messages(
            String id,
            String verb,
            Map<String, MessagePointer> was,
            Map<String, MessagePointer> is,
            ChangeKind added,
            ChangeKind removed,
            ChangeKind changed) {
        was.forEach((message, pointer) -> {
            if (!is.containsKey(message)) {
                add(
                        removed,
                        id,
                        message(message),
                        id + " no longer " + verb + " " + message,
                        List.of(),
                        pointer.location());
            }
        });
        is.forEach((message, pointer) -> {
            MessagePointer counterpart = was.get(message);
            if (counterpart == null) {
                add(added, id, message(message), id + " now " + verb + " " + message, List.of(), pointer.location());
                return;
            }
            if (!counterpart.version().equals(pointer.version())) {
                String step = Versions.step(message, counterpart.version(), pointer.version());
                add(changed, id, message(message), id + " now " + verb + " " + step, List.of(), pointer.location());
            }
            if (!counterpart.fields().equals(pointer.fields())) {
                add(
                        changed,
                        id,
                        message(message),
                        id + " now reads other fields of " + message + ": " + fields(counterpart) + " → "
                                + fields(pointer),
                        pointer.fields(),
                        pointer.location());
            }
        });
    }

    private void stores(
            String id,
            String verb,
            Map<String, ResourcePointer> was,
            Map<String, ResourcePointer> is,
            ChangeKind added,
            ChangeKind removed) {
        was.forEach((store, pointer) -> {
            if (!is.containsKey(store)) {
                add(
                        removed,
                        id,
                        container(store),
                        id + " no longer " + verb + " " + store,
                        List.of(),
                        pointer.location());
            }
        });
        is.forEach((store, pointer) -> {
            if (!was.containsKey(store)) {
                add(added, id, container(store), id + " now " + verb + " " + store, List.of(), pointer.location());
            }
        });
    }

    private void add(
            ChangeKind kind,
            String service,
            Optional<ResourceRef> related,
            String description,
            List<String> parts,
            SourceLocation location) {
        ResourceRef subject = new ResourceRef(ResourceKind.SERVICE, service);
        changes.add(new Change(kind, subject, related, Effect.STRUCTURE, description, parts, location));
    }

    private Optional<ResourceRef> message(String id) {
        return after.message(id).or(() -> before.message(id));
    }

    private static Optional<ResourceRef> container(String id) {
        return Optional.of(new ResourceRef(ResourceKind.CONTAINER, id));
    }

    private static String fields(MessagePointer pointer) {
        return pointer.fields().isEmpty() ? "unsaid" : String.join(", ", pointer.fields());
    }

    private static Map<String, MessagePointer> messages(
            Optional<Service> service, Function<Service, List<MessagePointer>> role) {
        Map<String, MessagePointer> byId = new TreeMap<>();
        service.map(role).orElse(List.of()).forEach(pointer -> byId.putIfAbsent(pointer.id(), pointer));
        return byId;
    }

    private static Map<String, ResourcePointer> stores(
            Optional<Service> service, Function<Service, List<ResourcePointer>> role) {
        Map<String, ResourcePointer> byId = new TreeMap<>();
        service.map(role).orElse(List.of()).forEach(pointer -> byId.putIfAbsent(pointer.id(), pointer));
        return byId;
    }
}
