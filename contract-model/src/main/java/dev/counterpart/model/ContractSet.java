package dev.counterpart.model;

import dev.counterpart.model.catalog.Channel;
import dev.counterpart.model.catalog.Container;
import dev.counterpart.model.catalog.Domain;
import dev.counterpart.model.catalog.Flow;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.Resource;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.catalog.SoftwareSystem;
import dev.counterpart.model.catalog.Team;
import dev.counterpart.model.schema.SchemaIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything a catalog says, resolved: the value that every later step starts from. Lists are sorted by id, messages by id
 * and then by semantic version, so that nothing depends on the order of files.
 *
 * @param root the catalog's folder as the user named it
 * @param messages every version of every message
 */
public record ContractSet(
        String root,
        List<Domain> domains,
        List<SoftwareSystem> systems,
        List<Service> services,
        List<MessageContract> messages,
        List<Channel> channels,
        List<Container> containers,
        List<Flow> flows,
        List<Team> teams,
        SchemaIndex schemas) {

    public ContractSet {
        domains = List.copyOf(domains);
        systems = List.copyOf(systems);
        services = List.copyOf(services);
        messages = List.copyOf(messages);
        channels = List.copyOf(channels);
        containers = List.copyOf(containers);
        flows = List.copyOf(flows);
        teams = List.copyOf(teams);
    }

    /** The current version of a message. */
    public Optional<MessageContract> message(String id) {
        return messages.stream()
                .filter(message -> message.latest() && message.id().equals(id))
                .findFirst();
    }

    public Optional<MessageContract> message(String id, String version) {
        return messages.stream()
                .filter(message -> message.id().equals(id) && message.version().equals(version))
                .findFirst();
    }

    public Stream<MessageContract> latestMessages() {
        return messages.stream().filter(MessageContract::latest);
    }

    public Optional<Service> service(String id) {
        return services.stream().filter(service -> service.id().equals(id)).findFirst();
    }

    /** Services whose entry says that they receive the message. */
    public List<Service> receiversOf(String messageId) {
        return services.stream()
                .filter(service -> service.receives().stream()
                        .anyMatch(pointer -> pointer.id().equals(messageId)))
                .toList();
    }

    /** Services whose entry says that they send the message. */
    public List<Service> sendersOf(String messageId) {
        return services.stream()
                .filter(service -> service.sends().stream()
                        .anyMatch(pointer -> pointer.id().equals(messageId)))
                .toList();
    }

    /** Every resource, the current version of each message only. */
    public Stream<Resource> resources() {
        return Stream.of(
                        domains.stream(),
                        systems.stream(),
                        services.stream(),
                        latestMessages(),
                        channels.stream(),
                        containers.stream(),
                        flows.stream(),
                        teams.stream())
                .flatMap(stream -> stream);
    }
}
