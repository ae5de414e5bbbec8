package dev.counterpart.checker.gate;

import dev.counterpart.checker.asyncapi.Elsewhere;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.profile.Profiles;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.SemanticVersion;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Severity;
import dev.counterpart.model.schema.SchemaId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Compares a catalog with a baseline, message by message, and AsyncAPI documents and channels beside them: what breaks under the version
 * it has is an error, what breaks under a new major version is a note, and what changed must have a version that says so.
 *
 * <pre>{@code
 * if (Baseline.released(Path.of("schemas"), "schemas") instanceof Baseline.Reached reached) {
 *     GateReport report = Gate.check(set, reached.baseline());
 * }
 * }</pre>
 */
public final class Gate {

    private final ContractSet current;
    private final Baseline baseline;
    private final CompatibilityProfile profile;
    private final boolean versioned;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final Set<String> payloads = new HashSet<>();
    private final Set<String> answers = new HashSet<>();
    private final Set<String> raised = new HashSet<>();
    private final Set<Matched<SchemaId>> schemas = new HashSet<>();
    private final List<GateReport.Neutral> neutral = new ArrayList<>();
    private final List<String> addedInterfaces = new ArrayList<>();
    private int compared;

    private Gate(ContractSet current, Baseline baseline, CompatibilityProfile profile, boolean versioned) {
        this.current = current;
        this.baseline = baseline;
        this.profile = profile;
        this.versioned = versioned;
    }

    /** Under the gate's own profile: the reader is tolerant. */
    public static GateReport check(ContractSet current, Baseline baseline) {
        return check(current, baseline, Profiles.TOLERANT_READER);
    }

    /**
     * Under a profile of the user's choice.
     *
     * @param profile what "compatible" means for payloads, headers and keys
     */
    public static GateReport check(ContractSet current, Baseline baseline, CompatibilityProfile profile) {
        return new Gate(current, baseline, profile, true).report();
    }

    /** What breaks whoever relies on the state before, whatever the versions are: a break under a new major is one all the same. */
    public static GateReport compare(ContractSet current, Baseline before, CompatibilityProfile profile) {
        return new Gate(current, before, profile, false).report();
    }

    private GateReport report() {
        baseline.problems().forEach(this::problem);
        current.latestMessages().forEach(this::latest);
        removed(interfaces(baseline.interfaces().before(current)));
        current.messages().stream().filter(message -> !message.latest()).forEach(this::earlier);
        return new GateReport(baseline.name(), compared, added, addedInterfaces, findings, neutral);
    }

    private void problem(Diagnostic problem) {
        findings.add(Finding.plain(
                problem.rule(), problem.severity(), "", problem.message(), problem.location(), problem.hint()));
    }

    /** Compares AsyncAPI documents and channels; ids of messages that are gone for a reason told there. */
    private Set<String> interfaces(ContractSet before) {
        Set<String> known = known();
        Set<String> gone = baseline.messages().stream()
                .map(MessageVersion::id)
                .filter(id -> !known.contains(id))
                .collect(Collectors.toUnmodifiableSet());
        InterfaceFindings.Result result = InterfaceFindings.between(
                before, current, new Elsewhere(payloads, answers, schemas, gone), profile, versioned, raised::contains);
        boolean lowered = findings.stream().anyMatch(finding -> finding.rule().equals(GateRules.VERSION_LOWERED));
        result.findings().stream()
                .filter(finding -> !lowered || !finding.rule().equals(GateRules.VERSION_LOWERED))
                .forEach(findings::add);
        addedInterfaces.addAll(result.added());
        return result.explained();
    }

    private Set<String> known() {
        return current.latestMessages().map(MessageContract::id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param explained ids of messages that are not told of again
     */
    private void removed(Set<String> explained) {
        Set<String> told = new HashSet<>(known());
        told.addAll(explained);
        for (MessageVersion version : baseline.messages()) {
            if (told.add(version.id())) {
                findings.add(Finding.plain(
                        GateRules.MESSAGE_REMOVED,
                        Severity.ERROR,
                        version.id(),
                        version.id() + " is no longer in the catalog",
                        version.location(),
                        "the message back, deprecated; what was released is taken away only when nobody uses it"));
            }
        }
    }

    private void latest(MessageContract message) {
        Optional<SemanticVersion> version = SemanticVersion.parse(message.version());
        List<MessageVersion> released = baseline.messages().stream()
                .filter(other -> other.id().equals(message.id()))
                .filter(other -> SemanticVersion.parse(other.version()).isPresent())
                .sorted(Comparator.comparing(MessageVersion::version, SemanticVersion.TEXT_ORDER))
                .toList();
        if (released.isEmpty() || version.isEmpty()) {
            added.add(message.id());
            return;
        }
        compared++;
        VersionLine line = VersionLine.of(version.get());
        Predicate<MessageVersion> sameLine = other ->
                SemanticVersion.parse(other.version()).map(VersionLine::of).equals(Optional.of(line));
        Optional<MessageVersion> inLine = last(released, sameLine);
        MessageVersion before = inLine.orElse(released.get(released.size() - 1));
        SemanticVersion beforeVersion = SemanticVersion.parse(before.version()).orElseThrow();
        if (versioned && beforeVersion.compareTo(version.get()) > 0) {
            findings.add(Finding.plain(
                    GateRules.VERSION_LOWERED,
                    Severity.ERROR,
                    message.id(),
                    message.id() + " is " + version.get() + ", and " + beforeVersion + " was released already",
                    message.location(),
                    "a version above " + beforeVersion));
        }
        MessageComparison comparison =
                MessageComparison.between(before, MessageVersion.of(message, current.schemas()), profile);
        comparison.neutral().forEach(fact -> neutral.add(new GateReport.Neutral(message.id(), fact)));
        compared(comparison, versioned && inLine.isEmpty() && version.get().compareTo(beforeVersion) > 0);
        boolean bare = isBare(current, message);
        new MessageFindings(current, message, comparison, beforeVersion, version.get(), versioned)
                .gather(versioned && inLine.isEmpty()).stream()
                        .filter(finding -> versioned || !finding.rule().equals(GateRules.VERSION_NOT_RAISED))
                        // a document without a catalog says itself, and better, how its questions are answered
                        .filter(finding -> !bare || !finding.rule().equals(GateRules.RESPONSE_CHANGED))
                        .forEach(findings::add);
    }

    /** Whether all there is of a message is an AsyncAPI document. */
    private static boolean isBare(ContractSet set, MessageContract message) {
        String path = message.location().path();
        return set.services().stream()
                .flatMap(service -> service.asyncApis().stream())
                .anyMatch(document -> document.location().path().equals(path));
    }

    private void compared(MessageComparison comparison, boolean newLine) {
        MessageVersion before = comparison.before();
        MessageVersion after = comparison.after();
        payloads.add(after.id());
        schemas.add(new Matched<>(
                before.payload().schema().id(), after.payload().schema().id()));
        if (before.response().isPresent() && after.response().isPresent()) {
            answers.add(after.id());
            schemas.add(new Matched<>(
                    before.response().get().schema().id(),
                    after.response().get().schema().id()));
        }
        if (newLine) {
            raised.add(after.id());
        }
    }

    private static Optional<MessageVersion> last(List<MessageVersion> versions, Predicate<MessageVersion> wanted) {
        return versions.stream().filter(wanted).reduce((first, second) -> second);
    }

    /** An earlier version in the catalog is a copy of what was released. */
    private void earlier(MessageContract message) {
        for (MessageVersion released : baseline.messages()) {
            if (released.id().equals(message.id()) && released.version().equals(message.version())) {
                MessageVersion copy = MessageVersion.of(message, current.schemas());
                MessageFindings.edited(released, copy).ifPresent(findings::add);
            }
        }
    }
}
