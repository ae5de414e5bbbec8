package dev.counterpart.checker.solve;

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
 */
record Finding(Optional<Node> value, SortedSet<Doubt> doubts) {

    static final Finding NOTHING = new Finding(Optional.empty(), Collections.emptySortedSet());

    static Finding of(Node value) {
        return new Finding(Optional.of(value), Collections.emptySortedSet());
    }

    static Finding of(Node value, SortedSet<Doubt> doubts) {
        return new Finding(Optional.of(value), Collections.unmodifiableSortedSet(new TreeSet<>(doubts)));
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

    static List<Node> nodes(List<Finding> findings) {
        List<Node> nodes = new ArrayList<>();
        findings.forEach(finding -> nodes.add(finding.node()));
        return nodes;
    }
}
