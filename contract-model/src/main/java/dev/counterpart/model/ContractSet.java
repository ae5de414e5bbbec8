package dev.counterpart.model;

import dev.counterpart.model.catalog.Agent;
import dev.counterpart.model.catalog.Channel;
import dev.counterpart.model.catalog.Container;
import dev.counterpart.model.catalog.DataProduct;
import dev.counterpart.model.catalog.DecisionRecord;
import dev.counterpart.model.catalog.Domain;
import dev.counterpart.model.catalog.Entity;
import dev.counterpart.model.catalog.Flow;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.MessagePointer;
import dev.counterpart.model.catalog.Participant;
import dev.counterpart.model.catalog.Resource;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.catalog.SemanticVersion;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.catalog.SoftwareSystem;
import dev.counterpart.model.catalog.Team;
import dev.counterpart.model.catalog.User;
import dev.counterpart.model.schema.SchemaIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything a catalog, or a document without one, says, resolved: the value that every later step starts from. Lists are
 * sorted by id, messages by id and then by semantic version, so that nothing depends on the order of files. Lists hold current
 * versions, except that of messages, which holds all; the earlier versions of everything else are {@linkplain #earlier() one list}.
 */
public final class ContractSet {

    private static final Comparator<Resource> ORDER =
            Comparator.comparing(Resource::id).thenComparing(Resource::version, SemanticVersion.TEXT_ORDER);

    private final String root;
    private final List<Resource> resources;
    private final Map<Class<?>, List<Resource>> byType;
    private final List<Resource> earlier;
    private final List<MessageContract> messages;
    private final SchemaIndex schemas;
    private final Map<String, List<MessageContract>> messagesById;
    private final Map<String, MessageContract> latestById;
    private final Map<String, Service> servicesById;
    private final Map<String, List<Participant>> receivers;
    private final Map<String, List<Participant>> senders;

    private ContractSet(String root, List<Resource> current, List<Resource> earlier, SchemaIndex schemas) {
        this.root = root;
        this.earlier = earlier.stream()
                .filter(resource -> !(resource instanceof MessageContract))
                .toList();
        this.messages = Stream.concat(current.stream(), earlier.stream())
                .filter(MessageContract.class::isInstance)
                .map(MessageContract.class::cast)
                .sorted(ORDER)
                .toList();
        this.resources = Stream.concat(
                        current.stream().filter(resource -> !(resource instanceof MessageContract)),
                        messages.stream().filter(MessageContract::latest))
                .sorted(Comparator.comparing(ContractSet::family).thenComparing(ORDER))
                .toList();
        this.byType = this.resources.stream().collect(Collectors.groupingBy(Object::getClass));
        this.schemas = schemas;
        this.messagesById = messages.stream().collect(Collectors.groupingBy(MessageContract::id));
        this.latestById = byId(messages.stream().filter(MessageContract::latest));
        this.servicesById = byId(services().stream());
        this.receivers = byMessage(Participant::receives);
        this.senders = byMessage(Participant::sends);
    }

    /**
     * @param root the catalog's folder, or the document, as the user named it
     * @param resources current resources, and every version of every message
     * @param earlier earlier versions of what is no message
     */
    public static ContractSet of(
            String root,
            Collection<? extends Resource> resources,
            Collection<? extends Resource> earlier,
            SchemaIndex schemas) {
        return new ContractSet(
                root,
                resources.stream().sorted(ORDER).map(Resource.class::cast).toList(),
                earlier.stream().sorted(ORDER).map(Resource.class::cast).toList(),
                schemas);
    }

    private static <R extends Resource> Map<String, R> byId(Stream<R> resources) {
        Map<String, R> index = new HashMap<>();
        resources.forEach(resource -> index.putIfAbsent(resource.id(), resource));
        return index;
    }

    private Map<String, List<Participant>> byMessage(Function<Participant, List<MessagePointer>> listed) {
        Map<String, List<Participant>> index = new HashMap<>();
        participants().forEach(participant -> {
            Set<String> ids = new LinkedHashSet<>();
            listed.apply(participant).forEach(pointer -> ids.add(pointer.id()));
            ids.forEach(
                    id -> index.computeIfAbsent(id, key -> new ArrayList<>()).add(participant));
        });
        return index;
    }

    /** Commands, queries and events are listed together, by id. */
    private static ResourceKind family(Resource resource) {
        return resource instanceof MessageContract ? ResourceKind.COMMAND : resource.resourceKind();
    }

    /** What the user named. */
    public String root() {
        return root;
    }

    public List<Domain> domains() {
        return all(Domain.class);
    }

    public List<SoftwareSystem> systems() {
        return all(SoftwareSystem.class);
    }

    public List<Service> services() {
        return all(Service.class);
    }

    /** Every version of every message. */
    public List<MessageContract> messages() {
        return messages;
    }

    public List<Channel> channels() {
        return all(Channel.class);
    }

    public List<Container> containers() {
        return all(Container.class);
    }

    public List<Flow> flows() {
        return all(Flow.class);
    }

    public List<Entity> entities() {
        return all(Entity.class);
    }

    public List<DataProduct> dataProducts() {
        return all(DataProduct.class);
    }

    public List<Agent> agents() {
        return all(Agent.class);
    }

    /** Architecture decision records. */
    public List<DecisionRecord> adrs() {
        return all(DecisionRecord.class);
    }

    public List<Team> teams() {
        return all(Team.class);
    }

    public List<User> users() {
        return all(User.class);
    }

    public SchemaIndex schemas() {
        return schemas;
    }

    @SuppressWarnings("unchecked") // grouped by class
    private <R extends Resource> List<R> all(Class<R> type) {
        return (List<R>) byType.getOrDefault(type, List.of());
    }

    /** The versions of resources other than messages that a catalog keeps below {@code versioned/}. */
    public List<Resource> earlier() {
        return earlier;
    }

    /** The current version of a message. */
    public Optional<MessageContract> message(String id) {
        return Optional.ofNullable(latestById.get(id));
    }

    public Optional<MessageContract> message(String id, String version) {
        return messagesById.getOrDefault(id, List.of()).stream()
                .filter(message -> message.version().equals(version))
                .findFirst();
    }

    /** The newest version of a message that a pointer means: {@code latest}, an exact version, or the highest in a range. */
    public Optional<MessageContract> message(MessagePointer pointer) {
        if (pointer.version().equals("latest")) {
            return message(pointer.id());
        }
        Optional<MessageContract> exact = message(pointer.id(), pointer.version());
        return exact.isPresent()
                ? exact
                : messagesById.getOrDefault(pointer.id(), List.of()).stream()
                        .filter(message -> SemanticVersion.parse(message.version())
                                .filter(version -> version.satisfies(pointer.version()))
                                .isPresent())
                        .reduce((older, newer) -> newer);
    }

    /** The subdomains of a domain. */
    public Stream<Domain> subdomainsOf(String domain) {
        return domains().stream().filter(candidate -> candidate.parent().equals(domain));
    }

    public Stream<MessageContract> latestMessages() {
        return messages.stream().filter(MessageContract::latest);
    }

    public Optional<Service> service(String id) {
        return Optional.ofNullable(servicesById.get(id));
    }

    /** Services whose entry says that they receive the message. */
    public List<Service> receiversOf(String messageId) {
        return services(whoReceives(messageId));
    }

    /** Services whose entry says that they send the message. */
    public List<Service> sendersOf(String messageId) {
        return services(whoSends(messageId));
    }

    private static List<Service> services(List<Participant> participants) {
        return participants.stream()
                .filter(Service.class::isInstance)
                .map(Service.class::cast)
                .toList();
    }

    /** Services, agents and domains. */
    public Stream<Participant> participants() {
        return Stream.of(services(), agents(), domains()).flatMap(List::stream);
    }

    /** Services, agents and domains whose entry says that they receive the message. */
    public List<Participant> whoReceives(String messageId) {
        return List.copyOf(receivers.getOrDefault(messageId, List.of()));
    }

    /** Services, agents and domains whose entry says that they send the message. */
    public List<Participant> whoSends(String messageId) {
        return List.copyOf(senders.getOrDefault(messageId, List.of()));
    }

    /** Every resource by kind, the current version of each only. */
    public Stream<Resource> resources() {
        return resources.stream();
    }
}
