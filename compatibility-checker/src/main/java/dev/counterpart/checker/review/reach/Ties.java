package dev.counterpart.checker.review.reach;

import dev.counterpart.checker.review.catalog.CatalogIndex;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.catalog.Agent;
import dev.counterpart.model.catalog.Channel;
import dev.counterpart.model.catalog.Flow;
import dev.counterpart.model.catalog.FlowStep;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.Resource;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.catalog.ResourcePointer;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.catalog.SoftwareSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a resource is tied to in one state of the catalog, one kind of tie per method, each sorted by id. */
final class Ties {

    private final CatalogIndex catalog;

    Ties(CatalogIndex catalog) {
        this.catalog = catalog;
    }

    /** What speaks of a resource without using it. */
    Mentions mentions() {
        return new Mentions(catalog);
    }

    /** Services, agents and domains that receive the message. */
    List<Hop> receivers(ResourceRef message) {
        String how = message.kind() == ResourceKind.COMMAND
                ? "handles"
                : message.kind() == ResourceKind.QUERY ? "answers" : "receives";
        return Stream.concat(
                        catalog.set().whoReceives(message.id()).stream(),
                        home(message).filter(is -> message.kind() != ResourceKind.EVENT).stream())
                .map(ResourceRef::of)
                .distinct()
                .map(service -> new Hop(service, how))
                .toList();
    }

    /** Services, agents and domains that send the command or query, or publish the event. */
    List<Hop> senders(ResourceRef message) {
        String how = message.kind() == ResourceKind.COMMAND
                ? "sends"
                : message.kind() == ResourceKind.QUERY ? "asks" : "publishes";
        return Stream.concat(
                        catalog.set().whoSends(message.id()).stream(),
                        home(message).filter(is -> message.kind() == ResourceKind.EVENT).stream())
                .map(ResourceRef::of)
                .distinct()
                .map(service -> new Hop(service, how))
                .toList();
    }

    /** The service whose folder holds the message: an event's publisher, the handler of a command or query. */
    private Optional<Service> home(ResourceRef message) {
        return catalog.find(message)
                .map(MessageContract.class::cast)
                .flatMap(contract -> catalog.set().service(contract.service()));
    }

    /** Flows with a step that names the resource. */
    List<Hop> flows(ResourceRef resource) {
        List<Hop> hops = new ArrayList<>();
        for (Flow flow : catalog.set().flows()) {
            flow.steps().stream()
                    .filter(step -> named(step).filter(resource::equals).isPresent())
                    .findFirst()
                    .ifPresent(step -> hops.add(new Hop(ResourceRef.of(flow), step(step))));
        }
        return hops;
    }

    /** Services and agents that write to the data store, and those that only read from it. */
    List<Hop> users(ResourceRef container) {
        Map<ResourceRef, String> users = new TreeMap<>();
        for (Service service : catalog.set().services()) {
            user(ResourceRef.of(service), service.writesTo(), service.readsFrom(), container, users);
        }
        for (Agent agent : catalog.set().agents()) {
            user(ResourceRef.of(agent), agent.writesTo(), agent.readsFrom(), container, users);
        }
        return hops(users);
    }

    private static void user(
            ResourceRef user,
            List<ResourcePointer> writesTo,
            List<ResourcePointer> readsFrom,
            ResourceRef container,
            Map<ResourceRef, String> users) {
        if (names(writesTo, container.id())) {
            users.put(user, "writes");
        } else if (names(readsFrom, container.id())) {
            users.put(user, "reads");
        }
    }

    /** Domains that a flow's steps run in, each with the title of its first step there; steps of embedded flows included. */
    List<Hop> domains(ResourceRef flow) {
        Map<ResourceRef, String> domains = new TreeMap<>();
        collectDomains(flow, new ArrayList<>(), domains);
        return hops(domains);
    }

    private void collectDomains(ResourceRef name, List<ResourceRef> entered, Map<ResourceRef, String> domains) {
        if (entered.contains(name) || !(catalog.find(name).orElse(null) instanceof Flow flow)) {
            return;
        }
        entered.add(name);
        for (FlowStep step : flow.steps()) {
            Optional<ResourceRef> named = named(step);
            named.flatMap(catalog::domainOf)
                    .filter(domain -> named.get().kind() != ResourceKind.FLOW)
                    .map(id -> new ResourceRef(ResourceKind.DOMAIN, id))
                    .ifPresent(domain -> domains.putIfAbsent(domain, step(step)));
        }
        for (FlowStep step : flow.steps()) {
            named(step)
                    .filter(inner -> inner.kind() == ResourceKind.FLOW)
                    .ifPresent(inner -> collectDomains(inner, entered, domains));
        }
    }

    /** The messages that a channel carries, and the services that use it. */
    List<Hop> traffic(ResourceRef channel) {
        if (!(catalog.find(channel).orElse(null) instanceof Channel entry)) {
            return List.of();
        }
        Map<ResourceRef, String> carried = new TreeMap<>();
        Map<ResourceRef, String> users = new TreeMap<>();
        catalog.set()
                .latestMessages()
                .filter(message -> names(message.channels(), channel.id()))
                .forEach(message -> carried.put(ResourceRef.of(message), "carried"));
        for (Service service : catalog.set().services()) {
            for (AsyncApiChannel used : service.asyncApis().stream()
                    .flatMap(api -> api.channels().stream())
                    .toList()) {
                if (used.address().filter(entry.address()::equals).isPresent()) {
                    users.put(ResourceRef.of(service), "uses");
                    used.messages().stream()
                            .flatMap(message -> catalog.message(message.messageId()).stream())
                            .forEach(message -> carried.put(message, "carried"));
                }
            }
        }
        return Stream.concat(hops(carried).stream(), hops(users).stream()).toList();
    }

    /** The system that holds the resource, or else its domain; of a subdomain, the domain it is part of. */
    List<Hop> holder(ResourceRef resource) {
        Optional<ResourceRef> system = catalog.systemOf(resource).map(id -> new ResourceRef(ResourceKind.SYSTEM, id));
        return system
                .filter(name -> !name.equals(resource))
                .or(() -> domain(resource))
                .map(name -> new Hop(name, ""))
                .stream()
                .toList();
    }

    private Optional<ResourceRef> domain(ResourceRef resource) {
        Optional<String> id =
                resource.kind() == ResourceKind.DOMAIN ? catalog.parentOf(resource) : catalog.domainOf(resource);
        return id.map(domain -> new ResourceRef(ResourceKind.DOMAIN, domain));
    }

    /** The services of a system, the systems of a domain. */
    List<Hop> parts(ResourceRef whole) {
        return whole.kind() == ResourceKind.SYSTEM
                ? held(catalog.set().services(), service -> service.system().equals(whole.id()))
                : held(catalog.set().systems(), system -> system.domain().equals(whole.id()));
    }

    private static <R extends Resource> List<Hop> held(List<R> resources, Function<R, Boolean> belongs) {
        return resources.stream()
                .filter(belongs::apply)
                .map(resource ->
                        new Hop(ResourceRef.of(resource), resource instanceof SoftwareSystem ? "holds" : "runs"))
                .toList();
    }

    private Optional<ResourceRef> named(FlowStep step) {
        return step.message()
                .flatMap(pointer -> catalog.message(pointer.id()))
                .or(() -> step.service().map(pointer -> new ResourceRef(ResourceKind.SERVICE, pointer.id())))
                .or(() -> step.flow().map(pointer -> new ResourceRef(ResourceKind.FLOW, pointer.id())))
                .or(() -> step.container().map(pointer -> new ResourceRef(ResourceKind.CONTAINER, pointer.id())))
                .or(() -> step.agent().map(pointer -> new ResourceRef(ResourceKind.AGENT, pointer.id())))
                .or(() -> step.dataProduct().map(pointer -> new ResourceRef(ResourceKind.DATA_PRODUCT, pointer.id())));
    }

    private static String step(FlowStep step) {
        return "step \"" + step.title() + "\"";
    }

    static boolean names(List<ResourcePointer> pointers, String id) {
        return pointers.stream().anyMatch(pointer -> pointer.id().equals(id));
    }

    static List<Hop> hops(Map<ResourceRef, String> ties) {
        return ties.entrySet().stream()
                .map(tie -> new Hop(tie.getKey(), tie.getValue()))
                .toList();
    }
}
