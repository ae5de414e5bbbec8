package dev.counterpart.model.catalog.read;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.Domain;
import dev.counterpart.model.catalog.Flow;
import dev.counterpart.model.catalog.FlowStep;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.catalog.MessagePointer;
import dev.counterpart.model.catalog.ResourcePointer;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.catalog.SoftwareSystem;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What resources say about each other: every pointer leads somewhere, every message has an owner and a receiver. */
public final class CatalogChecks {

    private final KnownResources known;
    private final Diagnostics diagnostics;

    private CatalogChecks(KnownResources known, Diagnostics diagnostics) {
        this.known = known;
        this.diagnostics = diagnostics;
    }

    /**
     * @param users ids of users, who may own resources beside teams
     */
    public static void check(
            ContractSet set, List<Page> pages, KnownResources known, Set<String> users, Diagnostics diagnostics) {
        CatalogChecks checks = new CatalogChecks(known, diagnostics);
        set.domains().forEach(checks::domain);
        set.systems().forEach(checks::system);
        set.services().forEach(checks::service);
        set.flows().forEach(checks::flow);
        set.messages().forEach(message -> checks.all("channel", message.channels()));
        checks.owners(pages, users);
        checks.everyMessageHasAnOwner(set, pages);
        checks.everyMessageHasAReceiver(set);
    }

    private void domain(Domain domain) {
        all("system", domain.systems());
        all("service", domain.services());
        all("flow", domain.flows());
    }

    private void system(SoftwareSystem system) {
        all("service", system.services());
        all("container", system.containers());
        all("flow", system.flows());
    }

    private void service(Service service) {
        messages(service.sends());
        messages(service.receives());
        all("container", service.writesTo());
        all("container", service.readsFrom());
        all("flow", service.flows());
    }

    private void flow(Flow flow) {
        Set<String> ids = flow.steps().stream().map(FlowStep::id).collect(Collectors.toCollection(TreeSet::new));
        for (FlowStep step : flow.steps()) {
            step.message().ifPresent(pointer -> pointer("message", pointer));
            step.service().ifPresent(pointer -> pointer("service", pointer));
            step.flow().ifPresent(pointer -> pointer("flow", pointer));
            step.container().ifPresent(pointer -> pointer("container", pointer));
            for (String next : step.next()) {
                if (!ids.contains(next)) {
                    diagnostics.error(
                            RuleIds.DANGLING_POINTER,
                            step.location(),
                            "the step \"" + step.id() + "\" leads to \"" + next + "\", which is no step of this flow",
                            DidYouMean.hint(next, ids));
                }
            }
        }
    }

    private void all(String family, List<ResourcePointer> pointers) {
        pointers.forEach(pointer -> pointer(family, pointer));
    }

    private void pointer(String family, ResourcePointer pointer) {
        pointer(family, pointer.id(), pointer.version(), pointer.location());
    }

    private void messages(List<MessagePointer> pointers) {
        pointers.forEach(pointer -> pointer("message", pointer.id(), pointer.version(), pointer.location()));
    }

    private void pointer(String family, String id, String version, SourceLocation location) {
        if (id.isEmpty()) {
            return;
        }
        if (!known.has(family, id)) {
            diagnostics.error(
                    RuleIds.DANGLING_POINTER,
                    location,
                    "there is no " + family + " \"" + id + "\" in the catalog",
                    DidYouMean.hint(id, known.ids(family)));
        } else if (!known.hasVersion(family, id, version)) {
            diagnostics.error(
                    RuleIds.DANGLING_POINTER,
                    location,
                    "the " + family + " \"" + id + "\" has no version \"" + version + "\"",
                    "it has " + String.join(", ", known.versions(family, id)));
        }
    }

    /** Read from the pages, where each owner has a place. */
    private void owners(List<Page> pages, Set<String> users) {
        for (Page page : pages) {
            if (page.fields().object().get("owners").orElse(null) instanceof ArrayNode owners) {
                owners.elements().forEach(owner -> owner(owner, users));
            }
        }
    }

    private void owner(Node owner, Set<String> users) {
        Node named = owner instanceof ObjectNode object ? object.get("id").orElse(owner) : owner;
        if (named instanceof StringNode id && !known.has("team", id.value()) && !users.contains(id.value())) {
            diagnostics.error(
                    RuleIds.UNKNOWN_OWNER,
                    id.location(),
                    "there is no team \"" + id.value() + "\" in the catalog",
                    DidYouMean.hint(id.value(), known.ids("team")));
        }
    }

    /** Messages whose pages gave no contract are asked for their owner, too: all mistakes in one run. */
    private void everyMessageHasAnOwner(ContractSet set, List<Page> pages) {
        Set<SourceLocation> complete = new HashSet<>();
        for (MessageContract message : set.messages()) {
            complete.add(message.location());
            if (message.owners().isEmpty()) {
                nobodyOwns(message.location(), "\"" + message.id() + "\" " + message.version());
            }
        }
        for (Page page : pages) {
            if (KnownResources.family(page).equals("message") && !complete.contains(page.location())) {
                String id = page.written("id").orElse("");
                boolean owned = page.fields().has("owners")
                        || set.services().stream()
                                .anyMatch(service -> !service.owners().isEmpty() && concerns(service, page, id));
                if (!owned) {
                    nobodyOwns(page.location(), id.isEmpty() ? "this message" : "\"" + id + "\"");
                }
            }
        }
    }

    private static boolean concerns(Service service, Page page, String message) {
        String folder =
                service.location().path().substring(0, service.location().path().lastIndexOf('/') + 1);
        return page.path().startsWith(folder)
                || Stream.concat(service.sends().stream(), service.receives().stream())
                        .anyMatch(pointer -> pointer.id().equals(message));
    }

    private void nobodyOwns(SourceLocation location, String what) {
        diagnostics.error(
                RuleIds.MISSING_OWNER,
                location,
                "nobody owns " + what,
                "name a team in its owners, or in those of the service that publishes or handles it");
    }

    private void everyMessageHasAReceiver(ContractSet set) {
        Map<String, Long> received = set.services().stream()
                .flatMap(service -> service.receives().stream())
                .collect(Collectors.groupingBy(MessagePointer::id, Collectors.counting()));
        set.latestMessages()
                .filter(message -> !received.containsKey(message.id()))
                .forEach(this::nobodyReceives);
    }

    /** A command or a query without handler is lost; an event is published for whoever may come. */
    private void nobodyReceives(MessageContract message) {
        String problem = "no service receives the " + message.kind().word() + " \"" + message.id() + "\"";
        if (message.kind() == MessageKind.EVENT) {
            diagnostics.note(
                    RuleIds.MESSAGE_WITHOUT_RECEIVER,
                    message.location(),
                    problem,
                    "add it to the receives of a service when somebody listens");
        } else {
            diagnostics.warning(
                    RuleIds.MESSAGE_WITHOUT_RECEIVER,
                    message.location(),
                    problem,
                    "add it to the receives of the service that handles it, or retire it");
        }
    }
}
