package dev.counterpart.checker.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run counted, and what it found wrong. */
final class Tally {

    private final Map<String, Integer> answers = new TreeMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private final Map<String, Integer> origins = new TreeMap<>();
    private final List<String> objections = new ArrayList<>();
    private int pairs;
    private int skipped;
    private int small;
    private int yielding;
    private int lacking;
    private long documents;

    void answered(String answer, String origin) {
        pairs++;
        answers.merge(answer, 1, Integer::sum);
        origins.merge(origin + " " + answer, 1, Integer::sum);
    }

    void skipped() {
        skipped++;
    }

    void undecided(String reason) {
        reasons.merge(reason, 1, Integer::sum);
    }

    void objected(String objection) {
        objections.add(objection);
    }

    void tried(int count) {
        documents += count;
    }

    /** A compatible pair whose writer has fewer documents than were asked for. */
    void small() {
        small++;
    }

    /** A compatible pair whose writer has enough documents: whether as many were found. */
    void large(boolean enough) {
        if (enough) {
            yielding++;
        } else {
            lacking++;
        }
    }

    int pairs() {
        return pairs;
    }

    int count(String answer) {
        return answers.getOrDefault(answer, 0);
    }

    List<String> objections() {
        return objections;
    }

    double decided() {
        return 100.0 * (pairs - count("undecided")) / Math.max(1, pairs);
    }

    double yielded() {
        return 100.0 * yielding / Math.max(1, yielding + lacking);
    }

    @Override
    public String toString() {
        return """
                %d pairs (%d more were no schemas): %s; %.2f %% decided; %d objections
                undecided for: %s
                by origin: %s
                documents tried: %d; compatible with fewer documents than asked for: %d; of the other %d, %.1f %% yielded them all""".formatted(
                        pairs,
                        skipped,
                        answers,
                        decided(),
                        objections.size(),
                        reasons,
                        origins,
                        documents,
                        small,
                        yielding + lacking,
                        yielded());
    }
}
