package dev.counterpart.checker.formula;

import dev.counterpart.checker.budget.Work;
import dev.counterpart.checker.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Makes formulas, each meaning once. It simplifies only what is free: constants, repetition, a formula beside its denial,
 * one-part combinations.
 */
public final class Formulas {

    private static final Comparator<Formula> BY_ID = Comparator.comparingInt(Formula::id);

    /** What makes two literals one. */
    private record Said(Atom atom, boolean holds) {}

    /** What makes two references one. */
    private record Named(Object key, boolean holds) {}

    /** What makes two combinations one: parts are compared by identity. */
    private static final class Parts {

        static final int EVERY = 1;
        static final int SOME = 2;
        static final int ONE = 3;
        static final int NOT_ONE = 4;

        private final int how;
        private final List<Formula> parts;
        private final int hash;

        Parts(int how, List<Formula> parts) {
            this.how = how;
            this.parts = parts;
            int code = how;
            for (Formula part : parts) {
                code = 31 * code + part.id();
            }
            this.hash = code;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Parts same && how == same.how && hash == same.hash && parts.equals(same.parts);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private final Map<Object, Formula> known = new HashMap<>();
    private Work work = new Work(Long.MAX_VALUE);
    private final Formula everything = intern("true", id -> new Formula.Constant(id, true));
    private final Formula nothing = intern("false", id -> new Formula.Constant(id, false));

    /** From here on, formulas are made at the cost of this question. */
    public void charge(Work question) {
        work = question;
    }

    /** What the question at hand may cost. */
    public Work work() {
        return work;
    }

    public Formula everything() {
        return everything;
    }

    public Formula nothing() {
        return nothing;
    }

    public Formula constant(boolean value) {
        return value ? everything : nothing;
    }

    /** The atom holds. Texts that are all texts, members that may be anything, and the like are {@link #everything}. */
    public Formula literal(Atom atom) {
        return literal(atom, true);
    }

    private Formula literal(Atom atom, boolean holds) {
        if (atom instanceof Atom.TextIn text && text.language().equals(Language.all())) {
            return holds ? everything : nothing;
        }
        if (holds && saysNothing(atom)) {
            return everything;
        }
        if (!holds && saysNothing(atom)) {
            return nothing;
        }
        return intern(new Said(atom, holds), id -> new Formula.Literal(id, atom, holds));
    }

    private boolean saysNothing(Atom atom) {
        if (atom instanceof Atom.Members members) {
            return members.value() == everything || members.names().equals(Language.none());
        }
        if (atom instanceof Atom.ItemAt item) {
            return item.value() == everything;
        }
        if (atom instanceof Atom.ItemsFrom items) {
            return items.value() == everything;
        }
        if (atom instanceof Atom.LengthAtLeast length) {
            return length.count() <= 0;
        }
        if (atom instanceof Atom.MembersAtLeast members) {
            return members.count() <= 0;
        }
        return atom instanceof Atom.ItemsAtLeast items && items.count() <= 0;
    }

    /** A value of one of these kinds. */
    public Formula ofKinds(Collection<Kind> kinds) {
        Set<Kind> wanted = Set.copyOf(kinds);
        return some(Arrays.stream(Kind.values())
                .filter(wanted::contains)
                .map(kind -> literal(new Atom.OfKind(kind)))
                .toList());
    }

    /** The formula, for values of this kind; nothing is said of others. */
    public Formula implied(Kind kind, Formula formula) {
        return some(not(literal(new Atom.OfKind(kind))), formula);
    }

    /** Every object has a member of that name. */
    public Formula required(String name) {
        return implied(Kind.OBJECT, present(name));
    }

    /** An object that has a member of that name: the denial of "no such member". */
    public Formula present(String name) {
        return not(literal(new Atom.Members(Language.only(name), nothing)));
    }

    public Formula every(Formula... parts) {
        return every(Arrays.asList(parts));
    }

    public Formula every(Collection<Formula> parts) {
        List<Formula> kept = new ArrayList<>(parts.size());
        for (Formula part : parts) {
            if (part == nothing) {
                return nothing;
            }
            if (part instanceof Formula.Every nested) {
                kept.addAll(nested.parts());
            } else if (part != everything) {
                kept.add(part);
            }
        }
        sort(kept);
        if (contradicts(kept)) {
            return nothing;
        }
        return switch (kept.size()) {
            case 0 -> everything;
            case 1 -> kept.get(0);
            default -> intern(new Parts(Parts.EVERY, kept), id -> new Formula.Every(id, kept));
        };
    }

    public Formula some(Formula... parts) {
        return some(Arrays.asList(parts));
    }

    public Formula some(Collection<Formula> parts) {
        List<Formula> kept = new ArrayList<>(parts.size());
        for (Formula part : parts) {
            if (part == everything) {
                return everything;
            }
            if (part instanceof Formula.Some nested) {
                kept.addAll(nested.parts());
            } else if (part != nothing) {
                kept.add(part);
            }
        }
        sort(kept);
        if (contradicts(kept)) {
            return everything;
        }
        return switch (kept.size()) {
            case 0 -> nothing;
            case 1 -> kept.get(0);
            default -> intern(new Parts(Parts.SOME, kept), id -> new Formula.Some(id, kept));
        };
    }

    public Formula exactlyOne(List<Formula> parts) {
        List<Formula> kept = parts.stream().filter(part -> part != nothing).toList();
        if (kept.isEmpty()) {
            return nothing;
        }
        return kept.size() == 1
                ? kept.get(0)
                : intern(new Parts(Parts.ONE, kept), id -> new Formula.ExactlyOne(id, kept, true));
    }

    /** What stands behind the key is told by whoever solves; the formula only names it. */
    public Formula reference(Object key) {
        return intern(new Named(key, true), id -> new Formula.Reference(id, key, true));
    }

    public Formula not(Formula formula) {
        Formula known = formula.denial;
        if (known != null) {
            return known;
        }
        Formula denial = denial(formula);
        formula.denial = denial;
        if (denial.denial == null) {
            denial.denial = formula;
        }
        return denial;
    }

    private Formula denial(Formula formula) {
        if (formula instanceof Formula.Constant constant) {
            return constant(!constant.value());
        }
        if (formula instanceof Formula.Literal literal) {
            return literal(literal.atom(), !literal.holds());
        }
        if (formula instanceof Formula.Every every) {
            return some(every.parts().stream().map(this::not).toList());
        }
        if (formula instanceof Formula.Some some) {
            return every(some.parts().stream().map(this::not).toList());
        }
        if (formula instanceof Formula.ExactlyOne one) {
            return intern(
                    new Parts(one.holds() ? Parts.NOT_ONE : Parts.ONE, one.parts()),
                    id -> new Formula.ExactlyOne(id, one.parts(), !one.holds()));
        }
        Formula.Reference reference = (Formula.Reference) formula;
        return intern(
                new Named(reference.key(), !reference.holds()),
                id -> new Formula.Reference(id, reference.key(), !reference.holds()));
    }

    /** What remains of a formula when the value is known to be of this kind. References stay closed. */
    public Formula narrow(Formula formula, Kind kind) {
        Map<Kind, Formula> narrowed = formula.narrowed;
        if (narrowed == null) {
            narrowed = new EnumMap<>(Kind.class);
            formula.narrowed = narrowed;
        }
        Formula known = narrowed.get(kind);
        if (known == null) {
            known = narrowOnce(formula, kind);
            narrowed.put(kind, known);
        }
        return known;
    }

    private Formula narrowOnce(Formula formula, Kind kind) {
        if (formula instanceof Formula.Literal literal) {
            if (literal.atom() instanceof Atom.OfKind ofKind) {
                return constant((ofKind.only() == kind) == literal.holds());
            }
            boolean silent = literal.atom().kind().filter(its -> its != kind).isPresent();
            return silent ? constant(literal.holds()) : literal;
        }
        if (formula instanceof Formula.Every every) {
            return every(every.parts().stream().map(part -> narrow(part, kind)).toList());
        }
        if (formula instanceof Formula.Some some) {
            return some(some.parts().stream().map(part -> narrow(part, kind)).toList());
        }
        if (formula instanceof Formula.ExactlyOne one) {
            Formula exactly = exactlyOne(
                    one.parts().stream().map(part -> narrow(part, kind)).toList());
            return one.holds() ? exactly : not(exactly);
        }
        return formula;
    }

    /** By id, each once. */
    private static void sort(List<Formula> parts) {
        parts.sort(BY_ID);
        int count = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (count == 0 || parts.get(count - 1) != parts.get(i)) {
                parts.set(count++, parts.get(i));
            }
        }
        parts.subList(count, parts.size()).clear();
    }

    /** Whether one part is another's denial. */
    private boolean contradicts(List<Formula> sorted) {
        work.spend(1L + sorted.size());
        for (Formula part : sorted) {
            Formula denial = part.denial;
            if (denial != null && denial.id() < part.id() && Collections.binarySearch(sorted, denial, BY_ID) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Formula intern(Object key, IntFunction<Formula> make) {
        Formula formula = known.get(key);
        if (formula == null) {
            formula = make.apply(known.size());
            known.put(key, formula);
        }
        return formula;
    }

    /** Every formula made so far: the measure of what a question has grown to. */
    public int size() {
        return known.size();
    }
}
