package dev.counterpart.model.regex;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The subset construction with an end: {@code a.{50}$} has as many states as there are subsets, and a build must not hang
 * over it. (The library's own construction knows no bound.)
 */
final class Determinizer {

    private static final int MOST_STATES = 10_000;
    private static final long MOST_STEPS = 20_000_000;

    private final Map<Set<State>, State> known = new HashMap<>();
    private final Deque<Set<State>> open = new ArrayDeque<>();
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
        State initial = stateOf(Set.of(automaton.getInitialState()));
        while (!open.isEmpty()) {
            Set<State> subset = open.pop();
            if (!expand(subset, stateOf(subset))) {
                return Optional.empty();
            }
        }
        Automaton deterministic = new Automaton();
        deterministic.setInitialState(initial);
        deterministic.setDeterministic(true);
        return Optional.of(deterministic);
    }

    private State stateOf(Set<State> subset) {
        return known.computeIfAbsent(subset, key -> {
            State state = new State();
            state.setAccept(key.stream().anyMatch(State::isAccept));
            open.push(key);
            return state;
        });
    }

    /** Between two neighbouring bounds of its transitions, a subset goes to one other subset. */
    private boolean expand(Set<State> subset, State from) {
        TreeSet<Integer> bounds = new TreeSet<>();
        for (State state : subset) {
            for (Transition transition : state.getTransitions()) {
                bounds.add((int) transition.getMin());
                bounds.add(transition.getMax() + 1);
            }
        }
        Integer[] sorted = bounds.toArray(new Integer[0]);
        Arrays.sort(sorted);
        for (int i = 0; i + 1 < sorted.length; i++) {
            Set<State> next = new HashSet<>();
            for (State state : subset) {
                for (Transition transition : state.getTransitions()) {
                    if (transition.getMin() <= sorted[i] && sorted[i] <= transition.getMax()) {
                        next.add(transition.getDest());
                    }
                    steps++;
                }
            }
            if (!next.isEmpty()) {
                from.addTransition(new Transition((char) (int) sorted[i], (char) (sorted[i + 1] - 1), stateOf(next)));
            }
            if (steps > MOST_STEPS || known.size() > MOST_STATES) {
                return false;
            }
        }
        return true;
    }
}
