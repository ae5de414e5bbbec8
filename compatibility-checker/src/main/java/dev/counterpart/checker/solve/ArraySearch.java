package dev.counterpart.checker.solve;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Doubt;
import dev.counterpart.checker.formula.Formula;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds an array: each wanted element is placed at an index, and elements are added until there are enough. Past the last
 * index mentioned all positions are alike, so only as many of them are tried as there are wanted elements.
 */
final class ArraySearch {

    /** Arrays longer than this are not built. */
    private static final int LONGEST = 2_000;

    /** An element that must be there, at this index or later. */
    private record Wanted(int from, Formula value) {}

    private final Solver solver;
    private final List<Atom.ItemAt> at;
    private final List<Atom.ItemsFrom> from;
    private final List<Wanted> wanted = new ArrayList<>();
    private final Map<Integer, Formula> certain = new HashMap<>();
    private final boolean differ;
    private final boolean repeat;
    private final long most;
    private long fewest;
    private int alike;

    ArraySearch(Solver solver, Branch branch) {
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
    }

    Finding find() {
        if (fewest > most || (differ && repeat)) {
            return Finding.NOTHING;
        }
        return place(0, certain);
    }

    private Finding place(int next, Map<Integer, Formula> extra) {
        solver.work().spend(1);
        if (next == wanted.size()) {
            return repeat ? repeated(extra) : build(extra, -1, -1);
        }
        Wanted item = wanted.get(next);
        Finding best = Finding.NOTHING;
        for (int index = item.from(); index < reach(wanted.size()) && !best.isSure(); index++) {
            Formula value = valueAt(index, extra, item.value());
            if (!solver.solve(value).isNothing()) {
                Map<Integer, Formula> more = new HashMap<>(extra);
                more.merge(index, item.value(), solver.formulas()::every);
                best = best.or(place(next + 1, more));
            }
        }
        return best;
    }

    /** Two positions that hold the same value. */
    private Finding repeated(Map<Integer, Formula> extra) {
        Finding best = Finding.NOTHING;
        int reach = reach(wanted.size() + 2);
        for (int i = 0; i < reach; i++) {
            for (int j = i + 1; j < reach && !best.isSure(); j++) {
                Formula both = solver.formulas().every(valueAt(i, extra), valueAt(j, extra));
                Finding value = solver.solve(both);
                if (!value.isNothing()) {
                    Map<Integer, Formula> same = new HashMap<>(extra);
                    same.put(i, both);
                    same.put(j, both);
                    best = best.or(build(same, i, j));
                }
            }
        }
        return best;
    }

    /** One past the last index worth trying. */
    private int reach(int extra) {
        long reach = Math.min(most, Math.max(alike, fewest) + extra);
        return (int) Math.min(reach, LONGEST);
    }

    private Finding build(Map<Integer, Formula> extra, int first, int second) {
        long size = Math.max(
                fewest,
                1L + extra.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1));
        if (size > most) {
            return Finding.NOTHING;
        }
        if (size > LONGEST) {
            throw new Work.Spent("an answer would hold an array of " + size + " elements");
        }
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            solver.work().spend(1);
            Finding finding = index == second ? findings.get(first) : solver.solve(valueAt(index, extra));
            if (finding.isNothing()) {
                return Finding.NOTHING;
            }
            findings.add(finding);
        }
        if (differ && hasEqual(findings)) {
            findings = distinct((int) size, extra);
        }
        if (findings.isEmpty() && size > 0) {
            return Finding.NOTHING;
        }
        TreeSet<Doubt> doubts = new TreeSet<>();
        findings.forEach(finding -> doubts.addAll(finding.doubts()));
        return Finding.of(Values.array(Finding.nodes(findings)), doubts);
    }

    private static boolean hasEqual(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (findings.get(i).node().sameValueAs(findings.get(j).node())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * One value per position, no two equal: a matching of positions and values. A position that has as many values as there are
     * positions never stands in the way, so no more than that are asked for. Empty when there is no such choice.
     */
    private List<Finding> distinct(int size, Map<Integer, Formula> extra) {
        List<Finding> pool = new ArrayList<>();
        List<List<Integer>> choices = new ArrayList<>();
        Map<Formula, List<Integer>> asked = new HashMap<>();
        for (int index = 0; index < size; index++) {
            choices.add(asked.computeIfAbsent(valueAt(index, extra), value -> {
                List<Integer> mine = new ArrayList<>();
                for (Finding finding : solver.different(value, size)) {
                    mine.add(place(pool, finding));
                }
                return mine;
            }));
        }
        int[] owner = new int[pool.size()];
        Arrays.fill(owner, -1);
        for (int index = 0; index < size; index++) {
            if (!give(index, choices, owner, new boolean[pool.size()])) {
                return List.of();
            }
        }
        Finding[] result = new Finding[size];
        for (int value = 0; value < owner.length; value++) {
            if (owner[value] >= 0) {
                result[owner[value]] = pool.get(value);
            }
        }
        return List.of(result);
    }

    private static int place(List<Finding> pool, Finding finding) {
        for (int i = 0; i < pool.size(); i++) {
            if (pool.get(i).node().sameValueAs(finding.node())) {
                return i;
            }
        }
        pool.add(finding);
        return pool.size() - 1;
    }

    private boolean give(int index, List<List<Integer>> choices, int[] owner, boolean[] seen) {
        solver.work().spend(1);
        for (int value : choices.get(index)) {
            if (owner[value] < 0) {
                owner[value] = index;
                return true;
            }
        }
        for (int value : choices.get(index)) {
            if (!seen[value]) {
                seen[value] = true;
                if (give(owner[value], choices, owner, seen)) {
                    owner[value] = index;
                    return true;
                }
            }
        }
        return false;
    }

    private Formula valueAt(int index, Map<Integer, Formula> extra, Formula... more) {
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
