package dev.counterpart.checker.gate;

import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.diagnostic.Severity;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Findings from facts, each told once: what several messages share, such as their headers, is one finding that counts them, and what
 * several documents say of one channel or message is one finding at the first of them.
 */
final class MergedFindings {

    private record Shared(String rule, Severity severity, String what, SourceLocation before, SourceLocation after) {}

    private record Said(String rule, Severity severity, Set<String> subjects, String what) {}

    private static final class Entry {

        private final ApiFact fact;
        private final Severity severity;
        private final String version;
        private final String needs;
        private final Set<String> subjects = new TreeSet<>();
        private final Set<String> services = new TreeSet<>();
        private final Set<String> messages = new TreeSet<>();

        private Entry(ApiFact fact, Severity severity, String version, String needs) {
            this.fact = fact;
            this.severity = severity;
            this.version = version;
            this.needs = needs;
        }

        private void take(Entry other) {
            subjects.addAll(other.subjects);
            services.addAll(other.services);
            messages.addAll(other.messages);
        }
    }

    private final ContractSet contracts;
    private final Map<Shared, Entry> entries = new LinkedHashMap<>();

    MergedFindings(ContractSet contracts) {
        this.contracts = contracts;
    }

    /**
     * @param service who says it; empty for a page of the catalog
     * @param version the version that it was otherwise in
     */
    void add(ApiFact fact, Severity severity, String service, String version, String needs) {
        Entry entry = new Entry(fact, severity, version, needs);
        entry.subjects.add(fact.subject());
        entry.messages.addAll(fact.messages());
        if (!service.isEmpty()) {
            entry.services.add(service);
        }
        entries.merge(
                new Shared(fact.rule(), severity, fact.what(), fact.before(), fact.after()), entry, (first, next) -> {
                    first.take(next);
                    return first;
                });
    }

    List<Finding> findings() {
        Map<Said, Entry> said = new LinkedHashMap<>();
        for (Entry entry : entries.values()) {
            said.merge(
                    new Said(entry.fact.rule(), entry.severity, entry.subjects, entry.fact.what()),
                    entry,
                    (first, next) -> {
                        first.take(next);
                        return first;
                    });
        }
        List<Finding> findings = new ArrayList<>();
        said.values().forEach(entry -> findings.add(finding(entry)));
        return findings;
    }

    private Finding finding(Entry entry) {
        ApiFact fact = entry.fact;
        return Finding.plain(
                        fact.rule(),
                        entry.severity,
                        entry.messages.size() == 1 ? entry.messages.iterator().next() : "",
                        subject(entry) + " " + fact.what(),
                        fact.after(),
                        entry.needs)
                .was(fact.was(), entry.version, fact.before())
                .shownBy(fact.shown()
                        .map(shown -> new Finding.Evidence(who(entry, shown.direction()), shown.witness())))
                .concerning(others(entry));
    }

    private static String subject(Entry entry) {
        String first = entry.subjects.iterator().next();
        int more = entry.subjects.size() - 1;
        return more == 0 ? first : first + " and of " + more + " more message" + (more == 1 ? "" : "s");
    }

    private static String who(Entry entry, Direction direction) {
        if (direction == Direction.FORWARD) {
            return "readers of " + entry.version + " refuse";
        }
        if (entry.fact.directions().contains(Direction.FORWARD)) {
            // also read by others than who says it: those are named by no document
            return "who reads history with the new schema refuses what " + entry.version + " wrote";
        }
        return (entry.services.size() == 1 ? entry.services.iterator().next() + " refuses" : "readers refuse")
                + " what senders of " + entry.version + " write";
    }

    /** Who is on the other side: not the services that say it, unless nobody else is. */
    private Optional<Finding.Others> others(Entry entry) {
        boolean forward = entry.fact.directions().contains(Direction.FORWARD);
        boolean backward = entry.fact.directions().contains(Direction.BACKWARD);
        Set<String> ids = new TreeSet<>();
        for (String message : entry.messages) {
            Stream.concat(
                            forward ? contracts.receiversOf(message).stream() : Stream.of(),
                            backward ? contracts.sendersOf(message).stream() : Stream.of())
                    .map(Service::id)
                    .filter(id -> !entry.services.equals(Set.of(id)))
                    .forEach(ids::add);
        }
        String role = forward && backward ? "users" : forward ? "readers" : "senders";
        return ids.isEmpty() ? Optional.empty() : Optional.of(new Finding.Others(role, List.copyOf(ids)));
    }
}
