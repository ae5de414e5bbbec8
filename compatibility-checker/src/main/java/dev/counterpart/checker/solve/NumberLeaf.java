package dev.counterpart.checker.solve;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.number.NumberSearch;
import java.math.BigDecimal;

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
        boolean whole = branch.holding(Atom.WrittenWhole.class).findAny().isPresent();
        boolean fraction = branch.denied(Atom.WrittenWhole.class).findAny().isPresent();
        if (whole) {
            search.multipleOf(BigDecimal.ONE);
        }
        return search.find()
                .map(value -> whole ? Values.whole(value) : fraction ? Values.fraction(value) : Values.number(value))
                .map(Finding::of)
                .orElse(Finding.NOTHING);
    }
}
