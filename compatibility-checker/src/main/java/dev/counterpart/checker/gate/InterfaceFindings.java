package dev.counterpart.checker.gate;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiState;
import dev.counterpart.checker.asyncapi.Elsewhere;
import dev.counterpart.checker.asyncapi.Interfaces;
import dev.counterpart.checker.asyncapi.SchemaChanges;
import dev.counterpart.checker.asyncapi.rule.ApiRules;
import dev.counterpart.checker.asyncapi.rule.CatalogChannels;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.policy.Policy;
import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.release.InterfaceFiles;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.diagnostic.Severity;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Compares what AsyncAPI documents and channels say beside the messages' schemas, and judges the facts: under a new major version of
 * a document, or of the one message that it is about, a break is a note.
 */
final class InterfaceFindings {

    private final ContractSet before;
    private final ContractSet after;
    private final boolean versioned;
    private final Predicate<String> raised;
    private final SchemaChanges schemas;
    private final MergedFindings merged;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> explained = new HashSet<>();

    /**
     * @param versioned whether versions say what is allowed
     * @param raised whether a message has a new major version
     */
    private InterfaceFindings(
            ContractSet before,
            ContractSet after,
            CompatibilityProfile profile,
            boolean versioned,
            Predicate<String> raised) {
        this.before = before;
        this.after = after;
        this.versioned = versioned;
        this.raised = raised;
        this.schemas = new SchemaChanges(before.schemas(), after.schemas(), profile);
        this.merged = new MergedFindings(after);
    }

    /**
     * @param findings sorted by nothing
     * @param explained ids of messages that are gone because something is told of that they were a part of
     * @param added what documents without a state before are called
     */
    record Result(List<Finding> findings, Set<String> explained, List<String> added) {}

    static Result between(
            ContractSet before,
            ContractSet after,
            Elsewhere elsewhere,
            CompatibilityProfile profile,
            boolean versioned,
            Predicate<String> raised) {
        InterfaceFindings found = new InterfaceFindings(before, after, profile, versioned, raised);
        Interfaces interfaces = Interfaces.between(before, after);
        interfaces.pairs().forEach(pair -> found.compare(pair, elsewhere));
        interfaces.gone().forEach(found::gone);
        List<String> added =
                interfaces.added().stream().map(InterfaceFindings::name).toList();
        CatalogChannels.between(before, after).forEach(found::channel);
        found.findings.addAll(found.merged.findings());
        return new Result(found.findings, found.explained, added);
    }

    /** {@code order-service}; with the title where there are several. */
    private static String name(Interfaces.Added added) {
        String service = added.service().id();
        return added.service().asyncApis().size() == 1
                ? service
                : service + " (" + added.document().title() + ")";
    }

    private void compare(Interfaces.Both pair, Elsewhere elsewhere) {
        ApiComparison comparison = new ApiComparison(
                pair.service().after().id(),
                new ApiState(pair.document().before(), before),
                new ApiState(pair.document().after(), after),
                elsewhere,
                schemas);
        List<ApiFact> facts = ApiRules.facts(comparison);
        DocumentVersions versions = counted(DocumentVersions.of(pair));
        List<ApiFact> breaks = facts.stream()
                .filter(fact -> severity(fact).filter(Severity.ERROR::equals).isPresent())
                .toList();
        explain(pair.document().before(), breaks, versions.newLine());
        if (versions.newLine()) {
            versions.raised(breaks).ifPresent(findings::add);
            return;
        }
        versions.lowered().ifPresent(findings::add);
        for (ApiFact fact : facts) {
            severity(fact).ifPresent(judged -> {
                Severity severity = fact.contract().filter(raised).isPresent() ? Severity.NOTE : judged;
                merged.add(
                        fact, severity, pair.service().after().id(), versions.before(), versions.needs(fact, severity));
            });
        }
        boolean added = facts.stream().anyMatch(fact -> fact.effects().contains(Effect.DELIVERY_ADDED));
        if (!breaks.isEmpty()) {
            return;
        }
        if (added) {
            versions.tooLow(facts).ifPresent(findings::add);
        } else {
            List<InterfaceContent> changes = InterfaceContent.changes(comparison);
            if (!changes.isEmpty()) {
                versions.tooLowFor(changes).ifPresent(findings::add);
            }
        }
    }

    /** A document without a catalog is all there is of its messages: what took them with it is told, and they are not. */
    private void explain(AsyncApiDocument document, List<ApiFact> breaks, boolean newLine) {
        Set<String> gone = new HashSet<>();
        for (ApiFact fact : breaks) {
            if (ApiRules.TAKING_MESSAGES.contains(fact.rule())) {
                gone.addAll(fact.messages());
            }
        }
        // an answer is a contract of its own only as long as no operation says what it answers
        explainAll(document, id -> newLine || gone.contains(id) || carries(after, id));
    }

    private static boolean carries(ContractSet set, String id) {
        return set.services().stream()
                .flatMap(service -> service.asyncApis().stream())
                .flatMap(document -> document.channels().stream())
                .flatMap(channel -> channel.messages().stream())
                .anyMatch(message -> message.messageId().equals(id));
    }

    private void explainAll(AsyncApiDocument document, Predicate<String> told) {
        String path = document.location().path();
        before.latestMessages()
                .filter(message -> message.location().path().equals(path))
                .map(message -> message.id())
                .filter(id -> told.test(id) || told.test(inDocument(document, id)))
                .forEach(explained::add);
    }

    /** What the document calls a message: a contract may have the channel before it. */
    private static String inDocument(AsyncApiDocument document, String id) {
        for (AsyncApiChannel channel : document.channels()) {
            for (AsyncApiMessage message : channel.messages()) {
                if (id.equals(channel.id() + "." + message.key())) {
                    return message.messageId();
                }
            }
        }
        return id;
    }

    private void gone(Interfaces.Gone gone) {
        String service = gone.service().id();
        explainAll(gone.document(), id -> true);
        findings.add(Finding.plain(
                        GateRules.INTERFACE_REMOVED,
                        Severity.ERROR,
                        "",
                        gone.after().isPresent()
                                ? service + " has no AsyncAPI document \""
                                        + gone.document().title() + "\" any more"
                                : service + " is gone, and its AsyncAPI document",
                        gone.after().map(now -> now.location()).orElseGet(() -> SourceLocation.ofFile(after.root())),
                        "the document back, until nobody uses what it describes")
                .was(
                        "was described",
                        InterfaceFiles.version(gone.document(), gone.service()),
                        gone.document().location()));
    }

    private void channel(CatalogChannels.Changed changed) {
        DocumentVersions versions = counted(DocumentVersions.of(changed));
        if (versions.newLine()) {
            versions.raised(List.of(changed.fact())).ifPresent(findings::add);
        } else {
            severity(changed.fact())
                    .ifPresent(severity -> merged.add(
                            changed.fact(), severity, "", versions.before(), versions.needs(changed.fact(), severity)));
        }
    }

    private DocumentVersions counted(DocumentVersions versions) {
        return versioned ? versions : versions.ignored();
    }

    private static Optional<Severity> severity(ApiFact fact) {
        return Policy.houseRules().judge(fact.effects(), fact.directions()).stream()
                .map(Policy.Row::severity)
                .min(Enum::compareTo);
    }
}
