package dev.counterpart.model.catalog.read;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.Domain;
import dev.counterpart.model.catalog.Flow;
import dev.counterpart.model.catalog.FlowStep;
import dev.counterpart.model.catalog.MessageContract;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        checks.everyMessageHasAnOwner(set);
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

    private void everyMessageHasAnOwner(ContractSet set) {
        for (MessageContract message : set.messages()) {
            if (message.owners().isEmpty()) {
                diagnostics.error(
                        RuleIds.MISSING_OWNER,
                        message.location(),
                        "nobody owns \"" + message.id() + "\" " + message.version(),
                        "name a team in its owners, or in those of the service that publishes or handles it");
            }
        }
    }

    private void everyMessageHasAReceiver(ContractSet set) {
        Map<String, Long> received = set.services().stream()
                .flatMap(service -> service.receives().stream())
                .collect(Collectors.groupingBy(MessagePointer::id, Collectors.counting()));
        set.latestMessages()
                .filter(message -> !received.containsKey(message.id()))
                .forEach(message -> diagnostics.warning(
                        RuleIds.MESSAGE_WITHOUT_RECEIVER,
                        message.location(),
                        "no service receives \"" + message.id() + "\"",
                        "add it to the receives of a service, or retire it"));
    }
}
