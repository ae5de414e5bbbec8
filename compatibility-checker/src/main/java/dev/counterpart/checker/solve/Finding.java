package dev.counterpart.checker.solve;

import dev.counterpart.checker.budget.Work;
import dev.counterpart.checker.formula.Doubt;
import dev.counterpart.model.tree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a search brought: nothing, which proves that no such value exists, or a value. A value found beside something that is
 * not understood carries doubts: it may not be one after all.
 *
 * @param size how many values it holds, itself among them
 */
record Finding(Optional<Node> value, SortedSet<Doubt> doubts, long size) {

    /** Larger values are not built: a part may stand in many places of a value, so that the whole grows beyond measure. */
    private static final long LARGEST = 50_000;

    static final Finding NOTHING = new Finding(Optional.empty(), Collections.emptySortedSet(), 0);

    static Finding of(Node value) {
        return new Finding(Optional.of(value), Collections.emptySortedSet(), 1);
    }

    static Finding of(Node value, SortedSet<Doubt> doubts, long size) {
        if (size > LARGEST) {
            throw new Work.Spent("an answer would hold more than " + LARGEST + " values");
        }
        return new Finding(Optional.of(value), Collections.unmodifiableSortedSet(new TreeSet<>(doubts)), size);
    }

    boolean isNothing() {
        return value.isEmpty();
    }

    boolean isSure() {
        return value.isPresent() && doubts.isEmpty();
    }

    /** The value, of a finding that has one. */
    Node node() {
        return value.orElseThrow();
    }

    /** The better of two: a sure value, else a doubtful one, else nothing. */
    Finding or(Finding other) {
        if (isSure() || other.isNothing()) {
            return this;
        }
        return other.isSure() || isNothing() ? other : this;
    }

    /** The size of a value that consists of these. */
    static long sizeOf(List<Finding> parts) {
        return 1 + parts.stream().mapToLong(Finding::size).sum();
    }

    static List<Node> nodes(List<Finding> findings) {
        List<Node> nodes = new ArrayList<>();
        findings.forEach(finding -> nodes.add(finding.node()));
        return nodes;
    }
}
