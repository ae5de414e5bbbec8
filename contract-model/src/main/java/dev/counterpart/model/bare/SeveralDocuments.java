package dev.counterpart.model.bare;

import dev.counterpart.model.catalog.Channel;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.Resource;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts together what several AsyncAPI documents say. A message that several describe is one; the document of the service that
 * owns it goes first. Documents with one title are versions of one service, of which the highest is the current one.
 *
 * @param current the highest version of every service and channel, and all messages
 * @param earlier the other versions of services
 */
public record SeveralDocuments(List<Resource> current, List<Resource> earlier) {

    private record Name(String id, String version) {}

    public SeveralDocuments {
        current = List.copyOf(current);
        earlier = List.copyOf(earlier);
    }

    /**
     * @param resources those of all documents, in the order of the documents' paths
     */
    public static SeveralDocuments of(List<Resource> resources, Diagnostics diagnostics) {
        Map<String, Service> services = new LinkedHashMap<>();
        Map<String, Channel> channels = new LinkedHashMap<>();
        Map<Name, MessageContract> messages = new LinkedHashMap<>();
        List<Resource> earlier = new ArrayList<>();
        for (Resource resource : resources) {
            if (resource instanceof Service service) {
                Service other = services.putIfAbsent(service.id(), service);
                if (other != null) {
                    same(service, other, services, earlier, diagnostics);
                }
            } else if (resource instanceof Channel channel) {
                channels.putIfAbsent(channel.id(), channel);
            } else if (resource instanceof MessageContract message) {
                messages.merge(
                        new Name(message.id(), message.version()),
                        message,
                        (first, next) ->
                                first.service().isEmpty() && !next.service().isEmpty() ? next : first);
            }
        }
        List<Resource> current = new ArrayList<>(services.values());
        current.addAll(channels.values());
        current.addAll(Versions.markHighest(List.copyOf(messages.values())));
        return new SeveralDocuments(current, earlier);
    }

    private static void same(
            Service service,
            Service other,
            Map<String, Service> services,
            List<Resource> earlier,
            Diagnostics diagnostics) {
        if (service.version().equals(other.version())) {
            diagnostics.error(
                    RuleIds.DUPLICATE_RESOURCE,
                    service.location(),
                    "version " + service.version() + " of the service \"" + service.id() + "\" already has a document: "
                            + other.location().path(),
                    "give it another title or another version");
        } else if (Versions.higher(service.version(), other.version()).equals(service.version())) {
            services.put(service.id(), service);
            earlier.add(other);
        } else {
            earlier.add(service);
        }
    }
}
