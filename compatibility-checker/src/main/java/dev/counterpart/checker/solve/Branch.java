package dev.counterpart.checker.solve;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Doubt;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Kind;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One way in which all formulas of a question may hold, for values of one kind: what is settled so far (literals), and the
 * choices that are still open.
 */
final class Branch {

    /** Two arms of a union. */
    record Clash(Formula one, Formula other) {}

    private final Solver solver;
    private final Kind kind;
    private final Set<Formula.Literal> literals = new LinkedHashSet<>();
    private final Set<Formula.Some> choices = new LinkedHashSet<>();
    private final Set<Formula.ExactlyOne> unions = new LinkedHashSet<>();
    private final Set<Clash> settled = new HashSet<>();
    private final Set<Formula> unfolded = new LinkedHashSet<>();
    private final Set<Formula> uncertain = new HashSet<>();
    private final SortedSet<Doubt> doubts = new TreeSet<>();
    private boolean dead;

    Branch(Solver solver, Kind kind) {
        this.solver = solver;
        this.kind = kind;
    }

    private Branch(Branch other) {
        this(other.solver, other.kind);
        literals.addAll(other.literals);
        choices.addAll(other.choices);
        unions.addAll(other.unions);
        settled.addAll(other.settled);
        unfolded.addAll(other.unfolded);
        uncertain.addAll(other.uncertain);
        doubts.addAll(other.doubts);
        dead = other.dead;
    }

    Kind kind() {
        return kind;
    }

    Collection<Formula.Literal> literals() {
        return literals;
    }

    Collection<Formula.Some> choices() {
        return choices;
    }

    /**
     * Unions of which one arm holds; that no two do is looked at once there is a value: written out, each two of them would be a
     * choice to look at again and again.
     */
    Collection<Formula.ExactlyOne> unions() {
        return unions;
    }

    /** Whether it was settled that not both hold. */
    boolean isSettled(Clash clash) {
        return settled.contains(clash);
    }

    SortedSet<Doubt> doubts() {
        return doubts;
    }

    boolean isDead() {
        return dead;
    }

    /** The atoms that hold, of one class. */
    <A extends Atom> Stream<A> holding(Class<A> type) {
        return atoms(type, true);
    }

    /** The atoms that are denied, of one class. */
    <A extends Atom> Stream<A> denied(Class<A> type) {
        return atoms(type, false);
    }

    private <A extends Atom> Stream<A> atoms(Class<A> type, boolean holds) {
        return literals.stream()
                .filter(literal -> literal.holds() == holds)
                .map(Formula.Literal::atom)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** This branch with one of its choices made. */
    Branch choosing(Formula.Some choice, Formula part) {
        Branch next = new Branch(this);
        next.choices.remove(choice);
        next.add(part);
        return next;
    }

    /** This branch with one arm of two denied. */
    Branch settling(Clash clash, Formula denied) {
        Branch next = new Branch(this);
        next.settled.add(clash);
        next.add(denied);
        return next;
    }

    /** Adds a formula, breaking it up until only literals and choices remain. A name met again says nothing new. */
    void add(Formula formula) {
        Deque<Formula> waiting = new ArrayDeque<>();
        waiting.add(formula);
        while (!waiting.isEmpty() && !dead) {
            Formula next = solver.formulas().narrow(waiting.remove(), kind);
            if (next instanceof Formula.Constant constant) {
                dead = !constant.value();
            } else if (next instanceof Formula.Literal literal) {
                add(literal);
            } else if (next instanceof Formula.Every every) {
                waiting.addAll(every.parts());
            } else if (next instanceof Formula.Some some) {
                choices.add(some);
            } else if (next instanceof Formula.ExactlyOne one) {
                waiting.add(one.holds() ? solver.formulas().some(one.parts()) : solver.deny(one));
                if (one.holds()) {
                    unions.add(one);
                }
            } else if (next instanceof Formula.Reference reference) {
                if (unfolded.contains(solver.formulas().not(reference))) {
                    dead = true;
                } else if (unfolded.add(reference)) {
                    waiting.add(solver.unfold(reference));
                }
            }
        }
    }

    private void add(Formula.Literal literal) {
        Formula opposite = solver.formulas().not(literal);
        if (literal.atom() instanceof Atom.Unknown unknown) {
            // whatever it means, it does not hold and fail for one value
            dead |= uncertain.contains(opposite);
            uncertain.add(literal);
            doubts.add(new Doubt(unknown.keyword(), unknown.reason(), unknown.place()));
        } else if (literals.contains(opposite)) {
            dead = true;
        } else {
            literals.add(literal);
        }
    }
}
