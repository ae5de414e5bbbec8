package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.catalog.MessagePointer;
import dev.counterpart.model.catalog.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who owns a message whose page names nobody: the team of the service that publishes the event, of the one that handles the
 * command or query, and else of the service whose folder holds it.
 */
final class OwnerFallback {

    private OwnerFallback() {}

    static List<MessageContract> apply(List<MessageContract> messages, List<Service> services) {
        Map<String, List<Service>> publishers = new HashMap<>();
        Map<String, List<Service>> handlers = new HashMap<>();
        Map<String, List<Service>> holders = new HashMap<>();
        for (Service service :
                services.stream().sorted(Comparator.comparing(Service::id)).toList()) {
            index(publishers, service.sends(), service);
            index(handlers, service.receives(), service);
            holders.computeIfAbsent(service.id(), id -> new ArrayList<>()).add(service);
        }
        List<MessageContract> owned = new ArrayList<>();
        for (MessageContract message : messages) {
            Map<String, List<Service>> responsible = message.kind() == MessageKind.EVENT ? publishers : handlers;
            owned.add(withOwners(
                    message,
                    responsible.getOrDefault(message.id(), holders.getOrDefault(message.service(), List.of()))));
        }
        return owned;
    }

    private static void index(Map<String, List<Service>> index, List<MessagePointer> pointers, Service service) {
        for (MessagePointer pointer : pointers) {
            index.computeIfAbsent(pointer.id(), id -> new ArrayList<>()).add(service);
        }
    }

    private static MessageContract withOwners(MessageContract message, List<Service> responsible) {
        if (!message.owners().isEmpty()) {
            return message;
        }
        List<String> owners = responsible.stream()
                .flatMap(service -> service.owners().stream())
                .distinct()
                .toList();
        return message.withOwners(owners);
    }
}
