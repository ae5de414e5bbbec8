package dev.counterpart.checker.gate;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.SemanticVersion;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Compares a catalog with a baseline, message by message: what breaks under the version it has is an error, what breaks under a new
 * major version is a note, and what changed must have a version that says so.
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
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private int compared;

    private Gate(ContractSet current, Baseline baseline) {
        this.current = current;
        this.baseline = baseline;
    }

    public static GateReport check(ContractSet current, Baseline baseline) {
        Gate gate = new Gate(current, baseline);
        baseline.problems().forEach(gate::problem);
        gate.removed();
        current.latestMessages().forEach(gate::latest);
        current.messages().stream().filter(message -> !message.latest()).forEach(gate::earlier);
        return new GateReport(baseline.name(), gate.compared, gate.added, gate.findings);
    }

    private void problem(Diagnostic problem) {
        findings.add(Finding.plain(
                problem.rule(), problem.severity(), "", problem.message(), problem.location(), problem.hint()));
    }

    private void removed() {
        Set<String> known = current.latestMessages().map(MessageContract::id).collect(Collectors.toUnmodifiableSet());
        Set<String> told = new java.util.HashSet<>(known);
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
        if (beforeVersion.compareTo(version.get()) > 0) {
            findings.add(Finding.plain(
                    GateRules.VERSION_LOWERED,
                    Severity.ERROR,
                    message.id(),
                    message.id() + " is " + version.get() + ", and " + beforeVersion + " was released already",
                    message.location(),
                    "a version above " + beforeVersion));
        }
        MessageComparison comparison = MessageComparison.between(before, MessageVersion.of(message, current.schemas()));
        findings.addAll(new MessageFindings(current, message, comparison, beforeVersion, version.get())
                .gather(inLine.isEmpty()));
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
