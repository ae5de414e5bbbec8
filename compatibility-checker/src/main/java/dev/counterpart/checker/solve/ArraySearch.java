package dev.counterpart.checker.solve;

import dev.counterpart.checker.budget.Work;
import dev.counterpart.checker.formula.Doubt;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.solve.ArrayParts.Count;
import dev.counterpart.checker.solve.ArrayParts.Wanted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds an array: each wanted element is placed at an index, what is counted is shared out over the positions, and elements
 * are added until there are enough. It backtracks over the placements, so "none" is a proof.
 */
final class ArraySearch {

    /** Counting goes through positions by recursion. */
    private static final int DEEPEST = 600;

    private final Solver solver;
    private final ArrayParts parts;
    private final List<Count> counts;

    ArraySearch(Solver solver, Branch branch) {
        this.solver = solver;
        this.parts = new ArrayParts(solver, branch);
        this.counts = parts.counts();
    }

    Finding find() {
        if (parts.contradicts() || counts.stream().anyMatch(count -> count.fewest() > count.most())) {
            return Finding.NOTHING;
        }
        return place(0, parts.certain());
    }

    private Finding place(int next, Map<Integer, Formula> extra) {
        solver.work().spend(1);
        if (next == parts.wanted().size()) {
            return parts.repeat() ? repeated(extra) : counted(extra, -1, -1);
        }
        Wanted item = parts.wanted().get(next);
        Finding best = Finding.NOTHING;
        for (int index = item.from(); index < parts.reach() && !best.isSure(); index++) {
            Formula value = parts.valueAt(index, extra, item.value());
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
        int reach = parts.reach();
        for (int i = 0; i < reach; i++) {
            for (int j = i + 1; j < reach && !best.isSure(); j++) {
                Formula both = solver.formulas().every(parts.valueAt(i, extra), parts.valueAt(j, extra));
                Finding value = solver.solve(both);
                if (!value.isNothing()) {
                    Map<Integer, Formula> same = new HashMap<>(extra);
                    same.put(i, both);
                    same.put(j, both);
                    best = best.or(counted(same, i, j));
                }
            }
        }
        return best;
    }

    private Finding counted(Map<Integer, Formula> extra, int first, int second) {
        return counts.isEmpty()
                ? build(extra, first, second)
                : new Sharing(extra, first, second).from(0, new long[counts.size()]);
    }

    /** Decides position by position which of the counted values stand there. */
    private final class Sharing {

        private final Map<Integer, Formula> extra;
        private final int first;
        private final int second;
        private final Map<Integer, Formula> chosen;
        private final long size;
        private final int reach = parts.reach();
        private final Set<List<Long>> hopeless = new HashSet<>();

        Sharing(Map<Integer, Formula> extra, int first, int second) {
            this.extra = extra;
            this.first = first;
            this.second = second;
            this.chosen = new HashMap<>(extra);
            this.size = sizeOf(extra);
            if (reach > DEEPEST) {
                throw new Work.Spent("an answer would count over " + reach + " elements");
            }
        }

        Finding from(int index, long[] soFar) {
            solver.work().spend(1);
            Finding best = index >= size && enough(soFar) ? build(sized(index), first, second) : Finding.NOTHING;
            if (best.isSure() || index >= reach || !hopeless.add(state(index, soFar))) {
                return best;
            }
            Formula value = index == second
                    ? chosen.getOrDefault(first, solver.formulas().nothing())
                    : parts.valueAt(index, extra);
            return best.or(choose(index, 0, new boolean[counts.size()], value, soFar));
        }

        private Finding choose(int index, int next, boolean[] matches, Formula value, long[] soFar) {
            if (solver.solve(value).isNothing()) {
                return Finding.NOTHING;
            }
            if (next == counts.size()) {
                chosen.put(index, value);
                Finding found = from(index + 1, added(soFar, matches));
                if (extra.containsKey(index)) {
                    chosen.put(index, extra.getOrDefault(index, value));
                } else {
                    chosen.remove(index);
                }
                return found;
            }
            Count count = counts.get(next);
            boolean wished = soFar[next] < count.fewest();
            Finding best = Finding.NOTHING;
            for (boolean match : new boolean[] {wished, !wished}) {
                if (!best.isSure() && !(match && soFar[next] >= count.most())) {
                    boolean[] more = matches.clone();
                    more[next] = match;
                    Formula said = match ? count.value() : solver.formulas().not(count.value());
                    best = best.or(
                            choose(index, next + 1, more, solver.formulas().every(value, said), soFar));
                }
            }
            return best;
        }

        private boolean enough(long[] soFar) {
            for (int i = 0; i < soFar.length; i++) {
                if (soFar[i] < counts.get(i).fewest()) {
                    return false;
                }
            }
            return true;
        }

        private long[] added(long[] soFar, boolean[] matches) {
            long[] sum = soFar.clone();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += matches[i] ? 1 : 0;
            }
            return sum;
        }

        /** The positions decided so far, and no others. */
        private Map<Integer, Formula> sized(int length) {
            Map<Integer, Formula> result = new HashMap<>(chosen);
            result.keySet().removeIf(index -> index >= length);
            return result;
        }

        /** Where elements must differ or repeat, what came before matters, too: nothing is remembered then. */
        private List<Long> state(int index, long[] soFar) {
            List<Long> state = new ArrayList<>();
            state.add((long) index);
            boolean free = !parts.differ() && second < 0;
            state.add(free ? 0L : hopeless.size() + 1L);
            for (long count : soFar) {
                state.add(count);
            }
            return state;
        }
    }

    private long sizeOf(Map<Integer, Formula> extra) {
        return Math.max(
                parts.fewest(),
                1L + extra.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1));
    }

    private Finding build(Map<Integer, Formula> extra, int first, int second) {
        long size = sizeOf(extra);
        if (size > parts.most()) {
            return Finding.NOTHING;
        }
        if (size > ArrayParts.LONGEST) {
            throw new Work.Spent("an answer would hold an array of " + size + " elements");
        }
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            solver.work().spend(1);
            Finding finding = index == second ? findings.get(first) : solver.solve(parts.valueAt(index, extra));
            if (finding.isNothing()) {
                return Finding.NOTHING;
            }
            findings.add(finding);
        }
        if (parts.differ() && hasEqual(findings)) {
            findings = distinct((int) size, extra);
        }
        if (findings.isEmpty() && size > 0) {
            return Finding.NOTHING;
        }
        TreeSet<Doubt> doubts = new TreeSet<>();
        findings.forEach(finding -> doubts.addAll(finding.doubts()));
        return Finding.of(Values.array(Finding.nodes(findings)), doubts, Finding.sizeOf(findings));
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
            choices.add(asked.computeIfAbsent(parts.valueAt(index, extra), value -> {
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
}
