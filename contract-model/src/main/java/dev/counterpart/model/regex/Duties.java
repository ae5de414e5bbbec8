package dev.counterpart.model.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the rest of a text owes to the look-aheads that were passed: each is a state of an automaton from which the rest must
 * be accepted. Sets of such duties have numbers.
 */
final class Duties {

    static final int NONE = 0;

    /** No text can do it any more. */
    static final int BROKEN = -1;

    private final Alphabet alphabet;
    private final Meter meter;
    private final List<Dfa> automata = new ArrayList<>();
    private final Map<Dfa, Integer> numbers = new HashMap<>();

    /** For each automaton, its class for each class of the alphabet that all share. */
    private final List<int[]> classes = new ArrayList<>();

    /** Sorted; each duty is the number of an automaton and a state. */
    private final List<List<Long>> sets = new ArrayList<>();

    private final Map<List<Long>, Integer> known = new HashMap<>();

    Duties(Alphabet alphabet, Meter meter) {
        this.alphabet = alphabet;
        this.meter = meter;
        number(List.of());
    }

    /** The same and one more: that the automaton accepts what comes from here on. */
    int and(int duties, Dfa automaton) {
        if (duties == BROKEN || automaton.isEmpty()) {
            return BROKEN;
        }
        if (automaton.isAll()) {
            return duties;
        }
        Integer known = numbers.putIfAbsent(automaton, automata.size());
        if (known == null) {
            automata.add(automaton);
            classes.add(alphabet.classesIn(automaton.alphabet()));
            known = automata.size() - 1;
        }
        TreeSet<Long> set = new TreeSet<>(sets.get(duties));
        set.add((long) known << 32);
        return number(List.copyOf(set));
    }

    /** What is left behind a character. */
    int after(int duties, int symbols) {
        TreeSet<Long> left = new TreeSet<>();
        for (long duty : sets.get(duties)) {
            meter.spend(1);
            int automaton = (int) (duty >> 32);
            Dfa dfa = automata.get(automaton);
            int next = dfa.next((int) duty, classes.get(automaton)[symbols]);
            if (!dfa.isSink(next)) {
                left.add((long) automaton << 32 | next);
            } else if (!dfa.accepts(next)) {
                return BROKEN;
            }
        }
        return number(List.copyOf(left));
    }

    /** Whether a text that ends here does them. */
    boolean areDoneAtEnd(int duties) {
        return sets.get(duties).stream()
                .allMatch(duty -> automata.get((int) (duty >> 32)).accepts((int) (long) duty));
    }

    /** Whether who does the more has done the fewer. */
    boolean include(int more, int fewer) {
        meter.spend(1);
        return sets.get(more).containsAll(sets.get(fewer));
    }

    private int number(List<Long> set) {
        Integer number = known.putIfAbsent(set, sets.size());
        if (number == null) {
            sets.add(set);
            return sets.size() - 1;
        }
        return number;
    }
}
