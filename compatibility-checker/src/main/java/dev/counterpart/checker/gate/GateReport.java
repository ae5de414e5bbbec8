package dev.counterpart.checker.gate;

import dev.counterpart.checker.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the gate found.
 *
 * @param baseline what was compared with
 * @param compared how many messages have a baseline
 * @param added ids of messages without one: new, and so free
 * @param addedInterfaces services with an AsyncAPI document that has no baseline
 * @param findings by place
 * @param neutral what changed and harms nobody, by message and place
 */
public record GateReport(
        String baseline,
        int compared,
        List<String> added,
        List<String> addedInterfaces,
        List<Finding> findings,
        List<Neutral> neutral) {

    /**
     * A change that neither documents nor calling code notice.
     *
     * @param message the id of the message
     */
    public record Neutral(String message, Fact fact) {}

    private static final Comparator<Neutral> BY_PLACE = Comparator.comparing(Neutral::message)
            .thenComparing(each -> each.fact().after())
            .thenComparing(each -> each.fact().rule());

    public GateReport {
        neutral = neutral.stream().distinct().sorted(BY_PLACE).toList();
        added = added.stream().sorted().toList();
        addedInterfaces = addedInterfaces.stream().sorted().toList();
        findings = findings.stream().distinct().sorted().toList();
    }

    public long errors() {
        return findings.stream().filter(Finding::isError).count();
    }

    /** The outcome in a few words: {@code nothing breaks}, {@code 2 errors}. */
    public String outcome() {
        if (errors() > 0) {
            return errors() == 1 ? "1 error" : errors() + " errors";
        }
        List<String> announced = new ArrayList<>();
        count(announced, "message", false);
        count(announced, "interface", true);
        if (announced.isEmpty()) {
            return compared == 0 && !added.isEmpty() ? "all is new, so nothing was compared" : "nothing breaks";
        }
        return "nothing breaks but what has a new major version (" + String.join(", ", announced) + ")";
    }

    /** Findings about a message name it. */
    private void count(List<String> announced, String noun, boolean unnamed) {
        long count = findings.stream()
                .filter(finding -> finding.rule().equals(GateRules.MAJOR_VERSION_RAISED))
                .filter(finding -> finding.message().isEmpty() == unnamed)
                .count();
        if (count > 0) {
            announced.add(count + " " + noun + (count == 1 ? "" : "s"));
        }
    }

    /** Whether the build may go on. */
    public boolean passes() {
        return errors() == 0;
    }
}
