package dev.counterpart.model.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the subset constructions of one expression share: its graph, its alphabet, and how its look-arounds are answered. What it
 * looks back for is known at each place of a text; what it looks ahead for is promised there, and held against the rest.
 */
final class Lookaround {

    /** What is looked ahead for depends on where it begins, where it looks around itself. */
    private record Start(int step, int past, boolean atStart) {}

    private final Nfa nfa;
    private final Meter meter;
    private final Alphabet alphabet;
    private final Past past;
    private final Duties duties;
    private final Map<Start, Dfa> ahead = new HashMap<>();

    /** For each set of the graph, the classes that it consists of. */
    private final List<int[]> classes = new ArrayList<>();

    Lookaround(Nfa nfa, Meter meter) {
        this.nfa = nfa;
        this.meter = meter;
        this.alphabet = Alphabet.of(nfa.sets());
        nfa.sets().forEach(set -> classes.add(classesOf(set)));
        this.past = new Past(
                nfa.behind().stream()
                        .map(ending -> new Lookaround(ending, meter).language())
                        .toList(),
                alphabet);
        this.duties = new Duties(alphabet, meter);
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

    /** The texts in which the expression is found. */
    Dfa language() {
        return new Subsets(this, nfa.initial(), Past.NOTHING, true).build();
    }

    /** The texts that may follow a place so that a step is found from there on. */
    Dfa ahead(int step, int place, boolean atStart) {
        Start start = new Start(step, place, atStart);
        Dfa known = ahead.get(start);
        if (known == null) {
            known = new Subsets(this, step, place, atStart).build();
            ahead.put(start, known);
        }
        return known;
    }

    Nfa nfa() {
        return nfa;
    }

    Meter meter() {
        return meter;
    }

    Alphabet alphabet() {
        return alphabet;
    }

    int[] classes(int set) {
        return classes.get(set);
    }

    Past past() {
        return past;
    }

    Duties duties() {
        return duties;
    }
}
