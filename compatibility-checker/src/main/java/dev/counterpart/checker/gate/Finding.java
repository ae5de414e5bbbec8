package dev.counterpart.checker.gate;

import dev.counterpart.model.diagnostic.Severity;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing the gate has to say about one message.
 *
 * @param rule the stable id, which is also the name of the page under {@code docs/rules/}
 * @param text what is wrong, one sentence without a full stop: {@code order-created no longer carries "total"}
 * @param location where it is now, or the nearest thing around it
 * @param was what stood there before
 * @param evidence the document that shows it
 * @param needs what to do: {@code version 2.0.0, or keep "total" and deprecate it}; empty when there is nothing to do
 * @param others who is on the other side
 */
public record Finding(
        String rule,
        Severity severity,
        String message,
        String text,
        SourceLocation location,
        Optional<Was> was,
        Optional<Evidence> evidence,
        String needs,
        Optional<Others> others)
        implements Comparable<Finding> {

    /**
     * @param words {@code was required}
     * @param version the version it was so in
     */
    public record Was(String words, String version, SourceLocation location) {}

    /**
     * @param who {@code readers of 1.1.0 refuse}
     * @param witness the document; an independent validator confirmed that it is written and refused
     */
    public record Evidence(String who, Node witness) {}

    /**
     * @param role {@code "readers"} or {@code "senders"}
     * @param services ids of services, sorted
     */
    public record Others(String role, List<String> services) {

        public Others {
            services = List.copyOf(services);
        }
    }

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::location)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::text);

    static Finding plain(
            String rule, Severity severity, String message, String text, SourceLocation location, String needs) {
        return new Finding(
                rule, severity, message, text, location, Optional.empty(), Optional.empty(), needs, Optional.empty());
    }

    Finding was(String words, String version, SourceLocation before) {
        return new Finding(
                rule,
                severity,
                message,
                text,
                location,
                Optional.of(new Was(words, version, before)),
                evidence,
                needs,
                others);
    }

    Finding shownBy(Optional<Evidence> document) {
        return new Finding(rule, severity, message, text, location, was, document, needs, others);
    }

    Finding concerning(Optional<Others> known) {
        return new Finding(rule, severity, message, text, location, was, evidence, needs, known);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
