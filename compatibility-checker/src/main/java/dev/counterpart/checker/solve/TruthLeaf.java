package dev.counterpart.checker.solve;

import dev.counterpart.checker.formula.Atom;
import java.util.stream.Stream;

/** Finds {@code true} or {@code false}. */
final class TruthLeaf {

    private final Branch branch;

    TruthLeaf(Branch branch) {
        this.branch = branch;
    }

    Finding find() {
        return Stream.of(true, false)
                .filter(value -> branch.holding(Atom.Truth.class).allMatch(truth -> truth.value() == value))
                .filter(value -> branch.denied(Atom.Truth.class).noneMatch(truth -> truth.value() == value))
                .findFirst()
                .map(value -> Finding.of(Values.truth(value)))
                .orElse(Finding.NOTHING);
    }
}
