package dev.counterpart.checker.solve;

import dev.counterpart.checker.budget.Work;
import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Formula;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a branch says of an array, sorted: what each position must be, which elements are wanted, and how many may match what. */
final class ArrayParts {

    /** Arrays longer than this are not built. */
    static final int LONGEST = 2_000;

    /** An element that must be there, at this index or later. */
    record Wanted(int from, Formula value) {}

    /** So many elements, no fewer and no more, match. */
    record Count(Formula value, long fewest, long most) {}

    private final Solver solver;
    private final List<Atom.ItemAt> at;
    private final List<Atom.ItemsFrom> from;
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();
    private final Map<Integer, Formula> certain = new HashMap<>();
    private final boolean differ;
    private final boolean repeat;
    private final long most;
    private long fewest;
    private int alike;

    ArrayParts(Solver solver, Branch branch) {
        this.solver = solver;
        at = branch.holding(Atom.ItemAt.class).toList();
        from = branch.holding(Atom.ItemsFrom.class).toList();
        differ = branch.holding(Atom.ItemsDiffer.class).findAny().isPresent();
        repeat = branch.denied(Atom.ItemsDiffer.class).findAny().isPresent();
        fewest = branch.holding(Atom.ItemsAtLeast.class)
                .mapToLong(Atom.ItemsAtLeast::count)
                .max()
                .orElse(0);
        most = branch.denied(Atom.ItemsAtLeast.class)
                        .mapToLong(Atom.ItemsAtLeast::count)
                        .min()
                        .orElse(Long.MAX_VALUE)
                - 1;
        branch.denied(Atom.ItemAt.class).forEach(item -> {
            fewest = Math.max(fewest, item.index() + 1L);
            certain.merge(item.index(), solver.formulas().not(item.value()), solver.formulas()::every);
            alike = Math.max(alike, item.index() + 1);
        });
        branch.denied(Atom.ItemsFrom.class)
                .forEach(items ->
                        wanted.add(new Wanted(items.index(), solver.formulas().not(items.value()))));
        at.forEach(item -> alike = Math.max(alike, item.index() + 1));
        from.forEach(items -> alike = Math.max(alike, items.index()));
        wanted.forEach(item -> alike = Math.max(alike, item.from()));
        branch.holding(Atom.ItemsMatching.class)
                .forEach(matching -> counts.add(new Count(matching.value(), matching.count(), Long.MAX_VALUE)));
        branch.denied(Atom.ItemsMatching.class)
                .forEach(matching -> counts.add(new Count(matching.value(), 0, matching.count() - 1)));
    }

    List<Wanted> wanted() {
        return wanted;
    }

    /** One entry a value: what is said of its fewest and its most is put together. */
    List<Count> counts() {
        Map<Formula, Count> merged = new LinkedHashMap<>();
        counts.forEach(count -> merged.merge(
                count.value(),
                count,
                (a, b) -> new Count(a.value(), Math.max(a.fewest(), b.fewest()), Math.min(a.most(), b.most()))));
        return List.copyOf(merged.values());
    }

    /** What is asked of single positions, beyond what {@link #valueAt} tells of them. */
    Map<Integer, Formula> certain() {
        return certain;
    }

    boolean differ() {
        return differ;
    }

    boolean repeat() {
        return repeat;
    }

    long fewest() {
        return fewest;
    }

    long most() {
        return most;
    }

    /** Nothing of this length can be, whatever the elements. */
    boolean contradicts() {
        return fewest > most || (differ && repeat);
    }

    /**
     * One past the last index worth trying. From {@link #alike} on all positions are alike, so an element there that is not
     * wanted, not counted and not repeated can be left out of any array.
     */
    int reach() {
        long extra = (long) wanted.size() + (repeat ? 2 : 0);
        for (Count count : counts) {
            extra += count.fewest();
        }
        long reach = Math.min(most, Math.max(alike, fewest) + extra);
        if (reach > LONGEST) {
            throw new Work.Spent("an answer would hold an array of " + reach + " elements");
        }
        return (int) reach;
    }

    Formula valueAt(int index, Map<Integer, Formula> extra, Formula... more) {
        List<Formula> parts = new ArrayList<>(Arrays.asList(more));
        at.stream().filter(item -> item.index() == index).forEach(item -> parts.add(item.value()));
        from.stream().filter(items -> items.index() <= index).forEach(items -> parts.add(items.value()));
        Formula mine = extra.get(index);
        if (mine != null) {
            parts.add(mine);
        }
        return solver.formulas().every(parts);
    }
}
