package dev.counterpart.model.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * An expression as a graph of steps (K. Thompson, 1968), built from its end: a step that takes a character, one that takes none
 * and leads on, and those that lead on only at the beginning or the end of the whole text, or where a look around says yes.
 */
final class Nfa {

    enum Step {
        TAKE,
        FORK,
        AT_START,
        AT_END,
        /** What follows is found from the first target on, and the second leads on. */
        AHEAD,
        /** What follows is not found from the first target on, and the second leads on. */
        NOT_AHEAD,
        /** Leads on behind a text in which the expression of that number is found. */
        BEHIND,
        NOT_BEHIND,
        FOUND
    }

    /** Leaves where an expression is beyond automata; never leaves this package. */
    static final class BeyondException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reason;

        BeyondException(String reason) {
            super("", null, false, false);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    private static final int MOST_STEPS = 20_000;

    private final List<Step> steps = new ArrayList<>();
    private final List<int[]> targets = new ArrayList<>();

    /** For each step that takes a character: the number of its set; for one that looks back: the number of its expression. */
    private final List<Integer> numbered = new ArrayList<>();

    private final List<CodePoints> sets = new ArrayList<>();
    private final Map<CodePoints, Integer> numbers = new HashMap<>();

    /** What is looked for behind a place: each found where a text ends that lies before it. */
    private final List<Nfa> behind = new ArrayList<>();

    private final IdentityHashMap<Regex, Integer> behindNumbers = new IdentityHashMap<>();
    private final IdentityHashMap<Regex, Integer> aheadEntries = new IdentityHashMap<>();
    private final int found;
    private final int initial;

    /** Finds the expression anywhere in a text. */
    Nfa(Regex regex) throws BeyondException {
        found = add(Step.FOUND, -1);
        int search = add(Step.FORK, -1);
        int skip = add(Step.TAKE, set(CodePoints.ALL), search);
        targets.set(search, new int[] {skip, entry(regex, found)});
        initial = search;
    }

    int initial() {
        return initial;
    }

    int size() {
        return steps.size();
    }

    Step step(int state) {
        return steps.get(state);
    }

    int[] targets(int state) {
        return targets.get(state);
    }

    /** The number of the set that a step takes a character of, or of the expression that it looks back for. */
    int number(int state) {
        return numbered.get(state);
    }

    List<CodePoints> sets() {
        return sets;
    }

    /** What steps look back for, by number: found in a text where it ends there. */
    List<Nfa> behind() {
        return behind;
    }

    private int set(CodePoints set) {
        return numbers.computeIfAbsent(set, unseen -> {
            sets.add(unseen);
            return sets.size() - 1;
        });
    }

    private int add(Step step, int number, int... next) throws BeyondException {
        if (steps.size() >= MOST_STEPS) {
            throw new BeyondException("the expression takes more than " + MOST_STEPS + " states");
        }
        steps.add(step);
        numbered.add(number);
        targets.add(next);
        return steps.size() - 1;
    }

    /** Where to begin, to go on at {@code next} behind a match. */
    private int entry(Regex regex, int next) throws BeyondException {
        if (regex instanceof Regex.Chars chars) {
            return add(Step.TAKE, set(chars.set().characters()), next);
        }
        if (regex instanceof Regex.Start) {
            return add(Step.AT_START, -1, next);
        }
        if (regex instanceof Regex.End) {
            return add(Step.AT_END, -1, next);
        }
        if (regex instanceof Regex.Sequence sequence) {
            int entry = next;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                entry = entry(sequence.parts().get(i), entry);
            }
            return entry;
        }
        if (regex instanceof Regex.Choice choice) {
            int[] arms = new int[choice.arms().size()];
            for (int i = 0; i < arms.length; i++) {
                arms[i] = entry(choice.arms().get(i), next);
            }
            return add(Step.FORK, -1, arms);
        }
        if (regex instanceof Regex.Repeat repeat) {
            return repeated(repeat, next);
        }
        if (regex instanceof Regex.Ahead ahead) {
            return add(ahead.wanted() ? Step.AHEAD : Step.NOT_AHEAD, -1, aheadEntry(ahead.body()), next);
        }
        if (regex instanceof Regex.Behind behind) {
            return add(behind.wanted() ? Step.BEHIND : Step.NOT_BEHIND, behindNumber(behind.body()), next);
        }
        throw new BeyondException(((Regex.Beyond) regex).reason());
    }

    /** What is looked for ahead leads nowhere else: wherever it stands again, it is the same. */
    private int aheadEntry(Regex body) throws BeyondException {
        Integer known = aheadEntries.get(body);
        if (known == null) {
            known = entry(body, found);
            aheadEntries.put(body, known);
        }
        return known;
    }

    /** Its characters are told apart by this graph, too, since both are walked at once. */
    private int behindNumber(Regex body) throws BeyondException {
        Integer known = behindNumbers.get(body);
        if (known == null) {
            if (Regex.looksForward(body)) {
                throw new BeyondException("(?<…) looks back for something that looks ahead");
            }
            Nfa ending = new Nfa(new Regex.Sequence(List.of(body, new Regex.End())));
            ending.sets().forEach(this::set);
            known = behind.size();
            behind.add(ending);
            behindNumbers.put(body, known);
        }
        return known;
    }

    private int repeated(Regex.Repeat repeat, int next) throws BeyondException {
        int copies = Math.max(repeat.min(), repeat.max());
        int entry = next;
        try {
            if (repeat.max() < 0) {
                int again = add(Step.FORK, -1);
                targets.set(again, new int[] {entry(repeat.body(), again), next});
                entry = again;
            }
            for (int i = repeat.min(); i < repeat.max(); i++) {
                int body = entry(repeat.body(), entry);
                if (body == entry) {
                    break; // the body is empty: once is as good as often
                }
                entry = add(Step.FORK, -1, body, next);
            }
            for (int i = 0; i < repeat.min(); i++) {
                int before = entry;
                entry = entry(repeat.body(), entry);
                if (entry == before) {
                    break;
                }
            }
        } catch (BeyondException beyond) {
            throw copies > 1 && steps.size() >= MOST_STEPS
                    ? new BeyondException("repeating " + copies + " times takes too many states")
                    : beyond;
        }
        return entry;
    }
}
