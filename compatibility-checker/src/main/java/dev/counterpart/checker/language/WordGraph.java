package dev.counterpart.checker.language;

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
 * An automaton over UTF-16 units, seen as a graph whose every step is one code point, so that lengths count what JSON
 * Schema counts and no step is half a surrogate pair.
 */
final class WordGraph {

    /** Longer words are not built: a witness of that size helps nobody. */
    static final int LONGEST = 20_000;

    private static final int UNREACHABLE = Integer.MAX_VALUE;

    private record Step(int target, String text) {}

    private final List<List<Step>> steps = new ArrayList<>();
    private final BitSet accepting = new BitSet();
    private final int[] distance;

    WordGraph(Automaton automaton) {
        Automaton deterministic = automaton.clone();
        deterministic.determinize();
        number(deterministic.getInitialState());
        distance = distances();
    }

    /** A word of between {@code fewest} and {@code most} code points: as short as can be, of plain characters if possible. */
    Optional<String> word(long fewest, long most) {
        if (distance[0] == UNREACHABLE) {
            return Optional.empty();
        }
        if (fewest <= distance[0]) {
            return distance[0] <= most ? Optional.of(finish(0)) : Optional.empty();
        }
        if (fewest > LONGEST) {
            throw new WordTooLong(fewest);
        }
        return longer((int) fewest, most);
    }

    private Optional<String> longer(int length, long most) {
        List<BitSet> layers = new ArrayList<>();
        BitSet current = new BitSet();
        current.set(0);
        layers.add(current);
        for (int i = 0; i < length; i++) {
            BitSet next = new BitSet();
            current.stream()
                    .forEach(state -> steps.get(state).forEach(step -> {
                        if (distance[step.target()] != UNREACHABLE) {
                            next.set(step.target());
                        }
                    }));
            layers.add(next);
            current = next;
        }
        int best = current.stream()
                .boxed()
                .min((a, b) -> Integer.compare(distance[a], distance[b]))
                .orElse(-1);
        if (best < 0 || length + (long) distance[best] > most) {
            return Optional.empty();
        }
        StringBuilder word = new StringBuilder(finish(best));
        int state = best;
        for (int i = length - 1; i >= 0; i--) {
            int target = state;
            int source = -1;
            String text = "";
            for (int candidate : layers.get(i).stream().toArray()) {
                for (Step step : steps.get(candidate)) {
                    if (step.target() == target && (source < 0 || rank(step.text()) < rank(text))) {
                        source = candidate;
                        text = step.text();
                    }
                }
            }
            word.insert(0, text);
            state = source;
        }
        return Optional.of(word.toString());
    }

    /** The rest of a shortest word from here. */
    private String finish(int from) {
        StringBuilder word = new StringBuilder();
        int state = from;
        while (distance[state] > 0) {
            Step best = null;
            for (Step step : steps.get(state)) {
                if (distance[step.target()] == distance[state] - 1
                        && (best == null || rank(step.text()) < rank(best.text()))) {
                    best = step;
                }
            }
            if (best == null) {
                throw new IllegalStateException("no step where one was counted");
            }
            word.append(best.text());
            state = best.target();
        }
        return word.toString();
    }

    private void number(State initial) {
        Map<State, Integer> numbers = new HashMap<>();
        Deque<State> waiting = new ArrayDeque<>();
        numberOf(initial, numbers, waiting);
        while (!waiting.isEmpty()) {
            State state = waiting.remove();
            int number = numberOf(state, numbers, waiting);
            if (state.isAccept()) {
                accepting.set(number);
            }
            for (Transition transition : state.getSortedTransitions(false)) {
                whole(transition.getMin(), transition.getMax())
                        .ifPresent(text -> steps.get(number)
                                .add(new Step(numberOf(transition.getDest(), numbers, waiting), text)));
                if (overlaps(transition, Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE)) {
                    char high = (char) Math.max(transition.getMin(), Character.MIN_HIGH_SURROGATE);
                    for (Transition low : transition.getDest().getSortedTransitions(false)) {
                        if (overlaps(low, Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE)) {
                            char second = (char) Math.max(low.getMin(), Character.MIN_LOW_SURROGATE);
                            steps.get(number)
                                    .add(new Step(
                                            numberOf(low.getDest(), numbers, waiting),
                                            new String(new char[] {high, second})));
                        }
                    }
                }
            }
        }
    }

    private int numberOf(State state, Map<State, Integer> numbers, Deque<State> waiting) {
        return numbers.computeIfAbsent(state, unseen -> {
            waiting.add(unseen);
            steps.add(new ArrayList<>());
            return steps.size() - 1;
        });
    }

    private static boolean overlaps(Transition transition, char from, char to) {
        return transition.getMin() <= to && transition.getMax() >= from;
    }

    /** The plainest character of a range, surrogates left out; none when the range holds nothing else. */
    private static Optional<String> whole(char from, char to) {
        char[][] preferred = {
            {'a', 'z'}, {'A', 'Z'}, {'0', '9'}, {' ', '~'}, {'\u00a1', '\ud7ff'}, {'\ue000', '\uffff'}, {'\0', '\u00a0'}
        };
        for (char[] range : preferred) {
            char first = (char) Math.max(from, range[0]);
            if (first <= Math.min(to, range[1])) {
                return Optional.of(String.valueOf(first));
            }
        }
        return Optional.empty();
    }

    private static int rank(String text) {
        int point = text.codePointAt(0);
        if (Character.isLetterOrDigit(point) && point < 128) {
            return 0;
        }
        return point >= ' ' && point < 127 ? 1 : point > 160 ? 2 : 3;
    }

    private int[] distances() {
        int[] result = new int[steps.size()];
        Arrays.fill(result, UNREACHABLE);
        List<List<Integer>> sources = new ArrayList<>();
        steps.forEach(ignored -> sources.add(new ArrayList<>()));
        for (int state = 0; state < steps.size(); state++) {
            for (Step step : steps.get(state)) {
                sources.get(step.target()).add(state);
            }
        }
        Deque<Integer> waiting = new ArrayDeque<>();
        accepting.stream().forEach(state -> {
            result[state] = 0;
            waiting.add(state);
        });
        while (!waiting.isEmpty()) {
            int state = waiting.remove();
            for (int source : sources.get(state)) {
                if (result[source] == UNREACHABLE) {
                    result[source] = result[state] + 1;
                    waiting.add(source);
                }
            }
        }
        return result;
    }
}
