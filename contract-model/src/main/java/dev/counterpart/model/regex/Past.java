package dev.counterpart.model.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read up to some place, as far as look-behinds ask for it: the states of their automata, which are walked from the
 * beginning of the text. Such places have numbers.
 */
final class Past {

    /** At the beginning of the text. */
    static final int NOTHING = 0;

    private final List<Dfa> automata;

    /** For each automaton, its class for each class of the alphabet that all share. */
    private final List<int[]> classes = new ArrayList<>();

    private final List<List<Integer>> places = new ArrayList<>();
    private final Map<List<Integer>, Integer> known = new HashMap<>();

    Past(List<Dfa> automata, Alphabet alphabet) {
        this.automata = List.copyOf(automata);
        automata.forEach(automaton -> classes.add(alphabet.classesIn(automaton.alphabet())));
        number(automata.stream().map(automaton -> 0).toList());
    }

    /** Whether the text up to a place ends with what the look-behind of a number wants. */
    boolean endsWith(int place, int number) {
        return automata.get(number).accepts(places.get(place).get(number));
    }

    int after(int place, int symbols) {
        if (automata.isEmpty()) {
            return place;
        }
        List<Integer> next = new ArrayList<>(automata.size());
        for (int i = 0; i < automata.size(); i++) {
            next.add(automata.get(i).next(places.get(place).get(i), classes.get(i)[symbols]));
        }
        return number(next);
    }

    private int number(List<Integer> place) {
        Integer number = known.putIfAbsent(place, places.size());
        if (number == null) {
            places.add(place);
            return places.size() - 1;
        }
        return number;
    }
}
