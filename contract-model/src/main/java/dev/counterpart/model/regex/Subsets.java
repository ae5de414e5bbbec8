package dev.counterpart.model.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The subset construction, with an end: {@code a.{50}$} has as many states as there are subsets, and a build must not hang over it.
 * Anchors need no states of their own: only the initial subset looks through {@code ^}, and whether a text may end looks
 * through {@code $}. A look-behind is asked where it is passed; what a look-ahead promised goes along with the step.
 */
final class Subsets {

    /** More steps with different duties are not told apart. */
    private static final int MOST_OWING = 4_000_000;

    /**
     * The steps of a graph that matter from some point of a text on: those that take a character, and those at the end. A step that
     * owes duties is numbered behind all steps that owe none.
     */
    private static final class Subset {

        private final int[] steps;
        private final boolean found;
        private final int past;

        Subset(int[] steps, boolean found, int past) {
            this.steps = steps;
            this.found = found;
            this.past = past;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Subset subset
                    && found == subset.found
                    && past == subset.past
                    && Arrays.equals(steps, subset.steps);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(steps) + past;
        }
    }

    private final Lookaround around;
    private final Nfa nfa;
    private final Past past;
    private final Duties duties;
    private final Meter meter;
    private final Table table;
    private final int from;
    private final int place;
    private final boolean atStart;
    private int[] seen;
    private int round;
    private final Map<Subset, Integer> known = new HashMap<>();
    private final List<Subset> waiting = new ArrayList<>();

    /**
     * Of the texts that may follow a place.
     *
     * @param from the step to find
     * @param place what was read before it
     * @param atStart whether it is the beginning of the text
     */
    Subsets(Lookaround around, int from, int place, boolean atStart) {
        this.around = around;
        this.nfa = around.nfa();
        this.past = around.past();
        this.duties = around.duties();
        this.meter = around.meter();
        this.table = new Table(around.alphabet(), meter);
        this.from = from;
        this.place = place;
        this.atStart = atStart;
        this.seen = new int[nfa.size()];
        meter.spend(1 + nfa.size() / 16);
    }

    Dfa build() {
        Subset initial = closure(new int[] {from}, 1, place, atStart, false);
        // it is never met again, since later subsets don't look through the beginning
        table.state(initial.found || endsAt(initial, atStart));
        waiting.add(initial);
        int[][] targets = new int[table.width()][8];
        int[] counts = new int[table.width()];
        for (int at = 0; at < waiting.size(); at++) {
            Subset subset = waiting.get(at);
            Arrays.fill(counts, 0);
            for (int step : subset.steps) {
                lead(step, targets, counts);
            }
            for (int symbols = 0; symbols < counts.length; symbols++) {
                int to = subset.found
                        ? at
                        : state(closure(
                                targets[symbols], counts[symbols], past.after(subset.past, symbols), false, false));
                table.lead(at, symbols, to);
            }
        }
        return table.canonical();
    }

    /** Adds where a step leads with each class. */
    private void lead(int owing, int[][] targets, int[] counts) {
        int step = step(owing);
        int owed = duties(owing);
        Nfa.Step kind = nfa.step(step);
        if (kind == Nfa.Step.TAKE) {
            int target = nfa.targets(step)[0];
            int[] its = around.classes(nfa.number(step));
            meter.spend(its.length);
            for (int symbols : its) {
                add(
                        owed == Duties.NONE ? target : owing(target, duties.after(owed, symbols)),
                        symbols,
                        targets,
                        counts);
            }
        } else if (kind == Nfa.Step.FOUND) {
            for (int symbols = 0; symbols < counts.length; symbols++) {
                add(owing(step, duties.after(owed, symbols)), symbols, targets, counts);
            }
        }
    }

    private static void add(int owing, int symbols, int[][] targets, int[] counts) {
        if (owing >= 0) {
            if (counts[symbols] == targets[symbols].length) {
                targets[symbols] = Arrays.copyOf(targets[symbols], 2 * counts[symbols]);
            }
            targets[symbols][counts[symbols]++] = owing;
        }
    }

    /** A step with duties as one number; negative when they are broken. */
    private int owing(int step, int owed) {
        long number = (long) owed * nfa.size() + step;
        if (number > MOST_OWING && owed > Duties.NONE) {
            throw new TooLargeException("its automaton would be too large");
        }
        return owed == Duties.BROKEN ? -1 : (int) number;
    }

    private int step(int owing) {
        return owing < nfa.size() ? owing : owing % nfa.size();
    }

    private int duties(int owing) {
        return owing < nfa.size() ? Duties.NONE : owing / nfa.size();
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
    private boolean endsAt(Subset subset, boolean start) {
        return closure(subset.steps, subset.steps.length, subset.past, start, true).found;
    }

    /** What can be reached without a character; what is found once and owes nothing is found whatever follows. */
    private Subset closure(int[] first, int count, int before, boolean start, boolean atEnd) {
        round++;
        int[] stack = Arrays.copyOf(first, Math.max(count, 8));
        int open = count;
        int[] kept = new int[8];
        int size = 0;
        boolean owes = false;
        while (open > 0) {
            int owing = stack[--open];
            if (isSeen(owing)) {
                continue;
            }
            meter.spend(1);
            int step = step(owing);
            int owed = duties(owing);
            Nfa.Step kind = nfa.step(step);
            if (kind == Nfa.Step.FOUND && (atEnd ? duties.areDoneAtEnd(owed) : owed == Duties.NONE)) {
                return new Subset(new int[0], true, Past.NOTHING);
            }
            if (kind == Nfa.Step.FOUND || kind == Nfa.Step.TAKE || (kind == Nfa.Step.AT_END && !atEnd)) {
                kept = size == kept.length ? Arrays.copyOf(kept, 2 * size) : kept;
                kept[size++] = owing;
                owes |= owed != Duties.NONE;
                continue;
            }
            int[] next = next(step, kind, before, start, atEnd);
            int owedThen = owed;
            if (kind == Nfa.Step.AHEAD || kind == Nfa.Step.NOT_AHEAD) {
                Dfa ahead = around.ahead(nfa.targets(step)[0], before, start);
                owedThen = duties.and(owed, kind == Nfa.Step.AHEAD ? ahead : ahead.complement());
            }
            if (stack.length < open + next.length) {
                stack = Arrays.copyOf(stack, Math.max(2 * stack.length, open + next.length));
            }
            for (int each : next) {
                int then = owing(each, owedThen);
                if (then >= 0) {
                    stack[open++] = then;
                }
            }
        }
        int[] steps = Arrays.copyOf(kept, size);
        Arrays.sort(steps);
        return new Subset(owes && !atEnd ? withoutMoreOwing(steps) : steps, false, before);
    }

    /** Where a step leads that takes nothing. */
    private int[] next(int step, Nfa.Step kind, int before, boolean start, boolean atEnd) {
        boolean leads = switch (kind) {
            case AT_START -> start;
            case AT_END -> atEnd;
            case BEHIND -> past.endsWith(before, nfa.number(step));
            case NOT_BEHIND -> !past.endsWith(before, nfa.number(step));
            default -> true;
        };
        int[] targets = nfa.targets(step);
        if (kind == Nfa.Step.AHEAD || kind == Nfa.Step.NOT_AHEAD) {
            return new int[] {targets[1]};
        }
        return leads ? targets : new int[0];
    }

    private boolean isSeen(int owing) {
        if (owing >= seen.length) {
            seen = Arrays.copyOf(seen, Math.max(owing + 1, 2 * seen.length));
        }
        boolean before = seen[owing] == round;
        seen[owing] = round;
        return before;
    }

    /** Leaves out what leads nowhere that another does not lead to that owes less. */
    private int[] withoutMoreOwing(int[] steps) {
        return Arrays.stream(steps)
                .filter(more -> Arrays.stream(steps).noneMatch(fewer -> fewer != more && covers(fewer, more)))
                .toArray();
    }

    private boolean covers(int fewer, int more) {
        int step = step(fewer);
        return (step == step(more) || nfa.step(step) == Nfa.Step.FOUND)
                && duties.include(duties(more), duties(fewer))
                && (duties(fewer) != duties(more) || step != step(more));
    }
}
