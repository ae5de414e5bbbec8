package dev.counterpart.model.regex;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The subset construction with an end: {@code a.{50}$} has as many states as there are subsets, and a build must not hang
 * over it. (The library's own construction knows no bound.)
 */
final class Determinizer {

    private static final int MOST_STATES = 10_000;
    private static final long MOST_STEPS = 3_000_000;

    /** The states that are determinized, by number. */
    private final List<State> sources = new ArrayList<>();

    private final Map<State, Integer> numbers = new HashMap<>();
    private final Map<BitSet, State> known = new HashMap<>();
    private final Deque<BitSet> open = new ArrayDeque<>();
    private long steps;

    private Determinizer() {}

    /** The minimal deterministic automaton of the same language; empty when it takes too much. */
    static Optional<Automaton> minimal(Automaton automaton) {
        automaton.expandSingleton();
        return new Determinizer().determinize(automaton).map(deterministic -> {
            deterministic.minimize();
            return deterministic;
        });
    }

    private Optional<Automaton> determinize(Automaton automaton) {
        BitSet first = new BitSet();
        first.set(number(automaton.getInitialState()));
        State initial = stateOf(first);
        while (!open.isEmpty()) {
            BitSet subset = open.pop();
            expand(subset, stateOf(subset));
            if (steps > MOST_STEPS || known.size() > MOST_STATES) {
                return Optional.empty();
            }
        }
        Automaton deterministic = new Automaton();
        deterministic.setInitialState(initial);
        deterministic.setDeterministic(true);
        return Optional.of(deterministic);
    }

    private int number(State source) {
        return numbers.computeIfAbsent(source, key -> {
            sources.add(key);
            return sources.size() - 1;
        });
    }

    private State stateOf(BitSet subset) {
        return known.computeIfAbsent(subset, key -> {
            State state = new State();
            state.setAccept(key.stream().anyMatch(number -> sources.get(number).isAccept()));
            open.push(key);
            return state;
        });
    }

    /** One end of a transition: from here on its target belongs to the subset, or no longer does. */
    private record Bound(int at, int target, int change) {}

    /** Sweeps over the bounds of all transitions: between two neighbours, a subset goes to one other subset. */
    private void expand(BitSet subset, State from) {
        List<Bound> bounds = new ArrayList<>();
        subset.stream().forEach(number -> {
            for (Transition transition : sources.get(number).getTransitions()) {
                int target = number(transition.getDest());
                bounds.add(new Bound(transition.getMin(), target, 1));
                bounds.add(new Bound(transition.getMax() + 1, target, -1));
            }
        });
        Bound[] sorted = bounds.toArray(new Bound[0]);
        Arrays.sort(sorted, (a, b) -> Integer.compare(a.at(), b.at()));
        steps += sorted.length;
        int[] count = new int[sources.size()];
        BitSet current = new BitSet();
        for (int i = 0; i < sorted.length; i++) {
            Bound bound = sorted[i];
            count[bound.target()] += bound.change();
            current.set(bound.target(), count[bound.target()] > 0);
            boolean lastAtPlace = i + 1 < sorted.length && sorted[i + 1].at() > bound.at();
            if (lastAtPlace && !current.isEmpty()) {
                State to = stateOf((BitSet) current.clone());
                from.addTransition(new Transition((char) bound.at(), (char) (sorted[i + 1].at() - 1), to));
            }
        }
    }
}
