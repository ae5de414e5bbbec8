package dev.counterpart.checker.solve;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.number.NumberSearch;

/** Finds a number. */
final class NumberLeaf {

    private final Branch branch;

    NumberLeaf(Branch branch) {
        this.branch = branch;
    }

    Finding find() {
        NumberSearch search = new NumberSearch();
        branch.holding(Atom.Above.class).forEach(above -> search.above(above.bound(), above.included()));
        branch.denied(Atom.Above.class).forEach(above -> search.below(above.bound(), !above.included()));
        branch.holding(Atom.MultipleOf.class).forEach(multiple -> search.multipleOf(multiple.divisor()));
        branch.denied(Atom.MultipleOf.class).forEach(multiple -> search.notMultipleOf(multiple.divisor()));
        branch.holding(Atom.NumberAmong.class).forEach(among -> search.among(among.values()));
        branch.denied(Atom.NumberAmong.class).forEach(among -> search.exclude(among.values()));
        return search.find().map(value -> Finding.of(Values.number(value))).orElse(Finding.NOTHING);
    }
}
