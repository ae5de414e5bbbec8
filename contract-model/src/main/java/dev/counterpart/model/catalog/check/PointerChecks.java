package dev.counterpart.model.catalog.check;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.Agent;
import dev.counterpart.model.catalog.DataProduct;
import dev.counterpart.model.catalog.DecisionRecord;
import dev.counterpart.model.catalog.Domain;
import dev.counterpart.model.catalog.Entity;
import dev.counterpart.model.catalog.FlowStep;
import dev.counterpart.model.catalog.MessagePointer;
import dev.counterpart.model.catalog.Participant;
import dev.counterpart.model.catalog.ResourcePointer;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.catalog.SoftwareSystem;
import dev.counterpart.model.catalog.read.KnownResources;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every pointer leads to a resource that is there, in a version that is there. */
final class PointerChecks {

    /** The words of {@code appliesTo} for things that are no part of a contract set. */
    private static final Set<String> NOT_READ = Set.of("diagram");

    private static final Set<String> MESSAGES = Set.of("command", "query", "event");

    private final KnownResources known;
    private final Diagnostics diagnostics;

    PointerChecks(KnownResources known, Diagnostics diagnostics) {
        this.known = known;
        this.diagnostics = diagnostics;
    }

    void check(ContractSet set) {
        set.domains().forEach(this::domain);
        set.systems().forEach(this::system);
        set.services().forEach(this::service);
        set.agents().forEach(this::agent);
        set.participants().forEach(this::messages);
        set.messages().forEach(message -> all("channel", message.channels()));
        set.channels().forEach(channel -> all("channel", channel.routes()));
        set.flows().forEach(flow -> flow.steps().forEach(this::step));
        set.entities().forEach(entity -> references(entity.properties()));
        set.dataProducts().forEach(this::dataProduct);
        set.adrs().forEach(this::decision);
        set.teams().forEach(team -> all("user", team.members()));
    }

    private void domain(Domain domain) {
        all("domain", domain.domains());
        all("system", domain.systems());
        all("service", domain.services());
        all("agent", domain.agents());
        all("flow", domain.flows());
        all("entity", domain.entities());
        all("data-product", domain.dataProducts());
    }

    private void system(SoftwareSystem system) {
        all("service", system.services());
        all("container", system.containers());
        all("flow", system.flows());
        all("entity", system.entities());
        all("system", system.relationships());
    }

    private void service(Service service) {
        all("container", service.writesTo());
        all("container", service.readsFrom());
        all("flow", service.flows());
        all("entity", service.entities());
    }

    private void agent(Agent agent) {
        all("container", agent.writesTo());
        all("container", agent.readsFrom());
        all("flow", agent.flows());
    }

    private void messages(Participant participant) {
        participant.sends().forEach(this::message);
        participant.receives().forEach(this::message);
    }

    private void message(MessagePointer pointer) {
        pointer("message", new ResourcePointer(pointer.id(), pointer.version(), pointer.location()));
        all("channel", pointer.channels());
        all("message", pointer.triggers());
    }

    private void step(FlowStep step) {
        step.message().ifPresent(pointer -> pointer("message", pointer));
        step.service().ifPresent(pointer -> pointer("service", pointer));
        step.flow().ifPresent(pointer -> pointer("flow", pointer));
        step.container().ifPresent(pointer -> pointer("container", pointer));
        step.agent().ifPresent(pointer -> pointer("agent", pointer));
        step.dataProduct().ifPresent(pointer -> pointer("data-product", pointer));
    }

    private void references(List<Entity.Property> properties) {
        for (Entity.Property property : properties) {
            property.references().ifPresent(pointer -> pointer("entity", pointer));
            references(property.properties());
        }
    }

    private void dataProduct(DataProduct product) {
        product.inputs().forEach(this::anything);
        product.outputs().forEach(output -> anything(output.resource()));
    }

    private void decision(DecisionRecord decision) {
        for (DecisionRecord.Subject subject : decision.appliesTo()) {
            String type = subject.type();
            if (MESSAGES.contains(type)) {
                pointer("message", subject.resource());
                kind(type, subject.resource());
            } else if (!type.isEmpty() && !NOT_READ.contains(type)) {
                pointer(type, subject.resource());
            }
        }
        decision.related().forEach(relation -> pointer("adr", relation.decision()));
    }

    private void kind(String kind, ResourcePointer pointer) {
        if (!known.isOfKind(kind, pointer.id())) {
            diagnostics.error(
                    RuleIds.DANGLING_POINTER,
                    pointer.location(),
                    "the message \"" + pointer.id() + "\" is no " + kind,
                    "");
        }
    }

    private void all(String family, List<ResourcePointer> pointers) {
        pointers.forEach(pointer -> pointer(family, pointer));
    }

    private void pointer(String family, ResourcePointer pointer) {
        String id = pointer.id();
        if (id.isEmpty()) {
            return;
        }
        if (!known.has(family, id)) {
            diagnostics.error(
                    RuleIds.DANGLING_POINTER,
                    pointer.location(),
                    "there is no " + family + " \"" + id + "\" in the catalog",
                    DidYouMean.hint(id, known.ids(family)));
        } else if (!known.hasVersion(family, id, pointer.version())) {
            noVersion(family, pointer);
        }
    }

    private void noVersion(String family, ResourcePointer pointer) {
        diagnostics.error(
                RuleIds.DANGLING_POINTER,
                pointer.location(),
                "the " + family + " \"" + pointer.id() + "\" has no version \"" + pointer.version() + "\"",
                "it has " + String.join(", ", known.versions(family, pointer.id())));
    }

    /** A pointer that doesn't say what kind of resource it means. */
    private void anything(ResourcePointer pointer) {
        if (pointer.id().isEmpty()) {
            return;
        }
        if (!known.hasAnywhere(pointer.id())) {
            Set<String> ids = new TreeSet<>();
            known.families().forEach(family -> ids.addAll(known.ids(family)));
            diagnostics.error(
                    RuleIds.DANGLING_POINTER,
                    pointer.location(),
                    "there is no resource \"" + pointer.id() + "\" in the catalog",
                    DidYouMean.hint(pointer.id(), ids));
            return;
        }
        List<String> families = known.families().stream()
                .filter(family -> known.ids(family).contains(pointer.id()))
                .toList();
        boolean answered = families.isEmpty()
                || families.stream().anyMatch(family -> known.hasVersion(family, pointer.id(), pointer.version()));
        if (!answered) {
            noVersion(families.get(0), pointer);
        }
    }
}
