package dev.counterpart.checker.solve;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.checker.language.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * Sees at a glance that no value fits two arms of a union: every arm requires the same member, and no two allow the same text
 * there. It saves asking about each pair of arms; where it sees nothing, the pairs are asked about.
 */
final class Discriminator {

    private final Solver solver;

    Discriminator(Solver solver) {
        this.solver = solver;
    }

    boolean tellsApart(List<Formula> arms) {
        if (arms.size() < 3) {
            return false;
        }
        return texts(arms.get(0)).keySet().stream().anyMatch(name -> differ(name, arms));
    }

    private boolean differ(String name, List<Formula> arms) {
        Set<String> seen = new HashSet<>();
        for (Formula arm : arms) {
            solver.work().spend(1);
            SortedSet<String> texts = texts(arm).get(name);
            if (texts == null || !texts.stream().allMatch(seen::add)) {
                return false;
            }
        }
        return true;
    }

    /** The members that an arm requires and limits to texts of a list; none unless the arm takes objects only. */
    private Map<String, SortedSet<String>> texts(Formula arm) {
        List<Formula> parts = conjuncts(arm);
        Map<String, SortedSet<String>> limited = new HashMap<>();
        Set<String> required = new HashSet<>();
        for (Formula part : parts) {
            Formula narrow = solver.formulas().narrow(part, Kind.OBJECT);
            if (narrow instanceof Formula.Literal literal
                    && literal.atom() instanceof Atom.Members members
                    && members.names() instanceof Language.Only only
                    && only.words().size() == 1) {
                if (!literal.holds()) {
                    required.add(only.words().first());
                } else {
                    conjuncts(members.value())
                            .forEach(value -> limit(only.words().first(), value, limited));
                }
            }
        }
        limited.keySet().retainAll(required);
        return isObject(arm) ? limited : Map.of();
    }

    /** Only a value that is a text and one of the list counts. */
    private void limit(String name, Formula value, Map<String, SortedSet<String>> limited) {
        if (value instanceof Formula.Literal literal
                && literal.holds()
                && literal.atom() instanceof Atom.TextIn text
                && text.language() instanceof Language.Only words) {
            limited.put(name, words.words());
        }
    }

    private boolean isObject(Formula arm) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.OBJECT && conjuncts(arm).stream().noneMatch(part -> isNothing(part, kind))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNothing(Formula part, Kind kind) {
        return solver.formulas().narrow(part, kind) == solver.formulas().nothing();
    }

    /** What an arm says for certain; a name is followed once. */
    private List<Formula> conjuncts(Formula formula) {
        Formula meaning = formula instanceof Formula.Reference reference ? solver.unfold(reference) : formula;
        return meaning instanceof Formula.Every every ? every.parts() : List.of(meaning);
    }
}
