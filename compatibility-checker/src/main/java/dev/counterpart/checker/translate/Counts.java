package dev.counterpart.checker.translate;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Kind;
import java.util.function.LongFunction;

/** Upper limits, said as "not one more". */
final class Counts {

    private Counts() {}

    static Formula atMost(Place place, Kind kind, long most, LongFunction<Atom> atLeast) {
        return most == Long.MAX_VALUE ? place.formulas().everything() : place.noAtom(kind, atLeast.apply(most + 1));
    }
}
