package dev.counterpart.checker.solve;

import dev.counterpart.checker.formula.Formula;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sees at a glance that no value fits two arms of a union: one requires a member that the other forbids, or no text is allowed by
 * both for a member. Where arms are unions themselves, each of theirs is looked at. It saves asking about most pairs of arms; where it sees
 * nothing, a pair is asked about.
 */
final class Discriminator {

    /** More than these are not looked at for one arm. */
    private static final int MOST_SHAPES = 64;

    /** Unions in unions are not followed deeper, since they may lead back to themselves. */
    private static final int DEEPEST = 4;

    private final Solver solver;

    /** For each arm, all shapes that its values have; empty where that is not seen. */
    private final List<List<Shape>> shapes = new ArrayList<>();

    Discriminator(Solver solver, List<Formula> arms) {
        this.solver = solver;
        for (Formula arm : arms) {
            List<Shape> its = new ArrayList<>();
            shapes.add(look(List.of(arm), its, 0) ? its : List.of());
        }
    }

    /** Whether there certainly is no value for both arms, by their places in the union. */
    boolean tellsApart(int one, int other) {
        List<Shape> first = shapes.get(one);
        List<Shape> second = shapes.get(other);
        solver.work().spend(1 + (long) first.size() * second.size());
        return !first.isEmpty()
                && !second.isEmpty()
                && first.stream().allMatch(shape -> second.stream().allMatch(shape::isApartFrom));
    }

    /** Adds the shapes of values for which all parts hold; false where there are too many, or not all are seen. */
    private boolean look(List<Formula> parts, List<Shape> found, int depth) {
        List<Formula> settled = new ArrayList<>();
        Optional<List<Formula>> union = Optional.empty();
        Deque<Formula> waiting = new ArrayDeque<>(parts);
        Set<Formula> unfolded = new HashSet<>();
        while (!waiting.isEmpty()) {
            Formula next = waiting.remove();
            solver.work().spend(1);
            if (next instanceof Formula.Every every) {
                waiting.addAll(every.parts());
            } else if (next instanceof Formula.Reference reference) {
                if (unfolded.add(reference)) {
                    waiting.add(solver.unfold(reference));
                }
            } else if (next instanceof Formula.ExactlyOne one && one.holds() && union.isEmpty()) {
                union = Optional.of(one.parts());
            } else {
                settled.add(next);
            }
        }
        if (union.isEmpty()) {
            Optional<Shape> shape = Shape.of(settled, solver);
            shape.ifPresent(found::add);
            return shape.isPresent() && found.size() <= MOST_SHAPES;
        }
        for (Formula arm : depth < DEEPEST ? union.get() : List.<Formula>of()) {
            List<Formula> together = new ArrayList<>(settled);
            together.add(arm);
            if (!look(together, found, depth + 1)) {
                return false;
            }
        }
        return depth < DEEPEST;
    }
}
