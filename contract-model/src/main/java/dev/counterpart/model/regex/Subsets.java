package dev.counterpart.model.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The subset construction, with an end: {@code a.{50}$} has as many states as there are subsets, and a build must not hang over it.
 * Anchors need no states of their own: only the initial subset looks through {@code ^}, and whether a text may end looks
 * through {@code $}.
 */
final class Subsets {

    /** The steps of a graph that matter from some point of a text on: those that take a character, and those at the end. */
    private static final class Subset {

        private final int[] steps;
        private final boolean found;

        Subset(int[] steps, boolean found) {
            this.steps = steps;
            this.found = found;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Subset subset && found == subset.found && Arrays.equals(steps, subset.steps);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(steps);
        }
    }

    private final Nfa nfa;
    private final Alphabet alphabet;
    private final Meter meter;
    private final Table table;

    /** For each set, the classes that it consists of. */
    private final List<int[]> classes = new ArrayList<>();

    private final int[] seen;
    private int round;
    private final Map<Subset, Integer> known = new HashMap<>();
    private final List<Subset> waiting = new ArrayList<>();

    Subsets(Nfa nfa, Meter meter) {
        this.nfa = nfa;
        this.meter = meter;
        this.alphabet = Alphabet.of(nfa.sets());
        this.table = new Table(alphabet, meter);
        this.seen = new int[nfa.size()];
        for (CodePoints set : nfa.sets()) {
            classes.add(classesOf(set));
        }
    }

    private int[] classesOf(CodePoints set) {
        BitSet members = new BitSet();
        for (int range = 0; range < alphabet.ranges(); range++) {
            members.set(
                    alphabet.classAt(range),
                    set.contains(alphabet.start(range)) || members.get(alphabet.classAt(range)));
        }
        meter.spend(alphabet.ranges());
        return members.stream().toArray();
    }

    Dfa build() {
        int[] first = {nfa.initial()};
        Subset initial = closure(first, 1, true, false);
        // it is never met again, since later subsets don't look through the beginning
        table.state(initial.found || endsAt(initial, true));
        waiting.add(initial);
        int[][] targets = new int[table.width()][8];
        int[] counts = new int[table.width()];
        for (int at = 0; at < waiting.size(); at++) {
            Subset subset = waiting.get(at);
            Arrays.fill(counts, 0);
            for (int step : subset.steps) {
                if (nfa.step(step) == Nfa.Step.TAKE) {
                    int target = nfa.targets(step)[0];
                    int[] its = classes.get(nfa.taken(step));
                    meter.spend(its.length);
                    for (int symbols : its) {
                        if (counts[symbols] == targets[symbols].length) {
                            targets[symbols] = Arrays.copyOf(targets[symbols], 2 * counts[symbols]);
                        }
                        targets[symbols][counts[symbols]++] = target;
                    }
                }
            }
            for (int symbols = 0; symbols < counts.length; symbols++) {
                int to = subset.found ? at : state(closure(targets[symbols], counts[symbols], false, false));
                table.lead(at, symbols, to);
            }
        }
        return table.canonical();
    }

    private int state(Subset subset) {
        Integer number = known.get(subset);
        if (number == null) {
            number = table.state(subset.found || endsAt(subset, false));
            known.put(subset, number);
            waiting.add(subset);
        }
        return number;
    }

    /** Whether the text may end here. */
    private boolean endsAt(Subset subset, boolean atStart) {
        return closure(subset.steps, subset.steps.length, atStart, true).found;
    }

    /** What can be reached without a character; what is found once is found whatever follows. */
    private Subset closure(int[] from, int count, boolean atStart, boolean atEnd) {
        round++;
        int[] stack = Arrays.copyOf(from, Math.max(count, 8));
        int open = count;
        int[] kept = new int[8];
        int size = 0;
        while (open > 0) {
            int step = stack[--open];
            if (seen[step] == round) {
                continue;
            }
            seen[step] = round;
            meter.spend(1);
            Nfa.Step kind = nfa.step(step);
            if (kind == Nfa.Step.FOUND) {
                return new Subset(new int[0], true);
            }
            boolean matters = kind == Nfa.Step.TAKE || (kind == Nfa.Step.AT_END && !atEnd);
            if (matters) {
                kept = size == kept.length ? Arrays.copyOf(kept, 2 * size) : kept;
                kept[size++] = step;
            } else if (kind == Nfa.Step.FORK
                    || (kind == Nfa.Step.AT_START && atStart)
                    || (kind == Nfa.Step.AT_END && atEnd)) {
                int[] next = nfa.targets(step);
                if (stack.length < open + next.length) {
                    stack = Arrays.copyOf(stack, Math.max(2 * stack.length, open + next.length));
                }
                System.arraycopy(next, 0, stack, open, next.length);
                open += next.length;
            }
        }
        int[] steps = Arrays.copyOf(kept, size);
        Arrays.sort(steps);
        return new Subset(steps, false);
    }
}
