package dev.counterpart.checker.report;

import dev.counterpart.checker.witness.Objection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts what a reader says to one document in the order of use: a union says something in each of its arms, and the arm that says least
 * is the one that the document nearly fits.
 */
final class NearestFirst {

    private static final Comparator<List<Objection>> NEAREST = Comparator.<List<Objection>>comparingInt(List::size)
            .thenComparing(
                    arm -> -arm.stream().mapToInt(NearestFirst::depth).max().orElse(0));

    private NearestFirst() {}

    /** Those outside of unions, then those of each arm together, the nearest arm first. */
    static List<Objection> of(List<Objection> objections) {
        return of(objections, 0);
    }

    /**
     * @param from how many steps of each path lead to the arm that all are in
     */
    private static List<Objection> of(List<Objection> objections, int from) {
        List<Objection> ordered = new ArrayList<>();
        Map<List<String>, List<Objection>> arms = new LinkedHashMap<>();
        for (Objection objection : objections) {
            int end = arm(objection.path(), from);
            if (end < 0) {
                ordered.add(objection);
            } else {
                arms.computeIfAbsent(objection.path().subList(0, end), unseen -> new ArrayList<>())
                        .add(objection);
            }
        }
        List<Map.Entry<List<String>, List<Objection>>> nearest = new ArrayList<>(arms.entrySet());
        nearest.sort(Map.Entry.comparingByValue(NEAREST));
        nearest.forEach(arm -> ordered.addAll(of(arm.getValue(), arm.getKey().size())));
        return ordered;
    }

    /** How many steps lead to the outermost arm behind those; negative where there is none. */
    private static int arm(List<String> path, int from) {
        for (int i = from; i + 1 < path.size(); i++) {
            boolean union = path.get(i).equals("oneOf") || path.get(i).equals("anyOf");
            if (union && path.get(i + 1).chars().allMatch(Character::isDigit)) {
                return i + 2;
            }
        }
        return -1;
    }

    private static int depth(Objection objection) {
        return (int) objection.pointer().chars().filter(c -> c == '/').count();
    }
}
