package dev.counterpart.model.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * An automaton over code points as one over UTF-16 units: behind the first half of a surrogate pair it waits for the second,
 * and where that does not come, the half was a symbol by itself.
 */
final class Utf16Units {

    private static final int HALVES = 0x400;

    /** A state, and the class that behaves like the first half that was read; negative when none is open. */
    private record Place(int state, int half) {}

    private final Dfa dfa;
    private final Table table;
    private final Alphabet units;

    /** First halves by what their second halves lead to: those in a group are alike. */
    private final int[] groups = new int[HALVES];

    private final List<Integer> examples = new ArrayList<>();
    private final Map<Place, Integer> known = new HashMap<>();
    private final List<Place> waiting = new ArrayList<>();

    Utf16Units(Dfa dfa, Meter meter) {
        this.dfa = dfa;
        TreeSet<Integer> bounds = new TreeSet<>(List.of(
                0, (int) Character.MIN_HIGH_SURROGATE, (int) Character.MIN_LOW_SURROGATE, Character.MAX_SURROGATE + 1));
        for (int range = 0; range < dfa.ranges(); range++) {
            int start = dfa.start(range);
            bounds.add(start < 0x10000 ? start : (int) Character.lowSurrogate(start));
        }
        group();
        for (int half = 1; half < HALVES; half++) {
            if (groups[half] != groups[half - 1]) {
                bounds.add(Character.MIN_HIGH_SURROGATE + half);
            }
        }
        int[] starts = bounds.stream().mapToInt(Integer::intValue).toArray();
        int[] classes = new int[starts.length];
        Arrays.setAll(classes, i -> i);
        units = new Alphabet(starts, classes);
        table = new Table(units, meter);
        meter.spend(starts.length);
    }

    private void group() {
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        int range = 0;
        for (int half = 0; half < HALVES; half++) {
            int first = 0x10000 + half * HALVES;
            while (range + 1 < dfa.ranges() && dfa.start(range + 1) <= first) {
                range++;
            }
            List<Integer> meaning = new ArrayList<>(
                    List.of(dfa.alphabet().of(Character.MIN_HIGH_SURROGATE + half), dfa.classAt(range)));
            for (int next = range + 1; next < dfa.ranges() && dfa.start(next) < first + HALVES; next++) {
                meaning.add(dfa.start(next) - first);
                meaning.add(dfa.classAt(next));
            }
            groups[half] = numbers.computeIfAbsent(meaning, unseen -> numbers.size());
            if (groups[half] == examples.size()) {
                examples.add(half);
            }
        }
    }

    Dfa build() {
        number(new Place(0, -1));
        for (int at = 0; at < waiting.size(); at++) {
            Place place = waiting.get(at);
            for (int range = 0; range < units.ranges(); range++) {
                table.lead(at, units.classAt(range), number(step(place, (char) units.start(range))));
            }
        }
        return table.canonical();
    }

    private Place step(Place place, char unit) {
        if (place.half() < 0) {
            return Character.isHighSurrogate(unit)
                    ? new Place(place.state(), groups[unit - Character.MIN_HIGH_SURROGATE])
                    : new Place(next(place.state(), unit), -1);
        }
        char half = (char) (Character.MIN_HIGH_SURROGATE + examples.get(place.half()));
        return Character.isLowSurrogate(unit)
                ? new Place(next(place.state(), Character.toCodePoint(half, unit)), -1)
                : step(new Place(next(place.state(), half), -1), unit);
    }

    private int next(int state, int symbol) {
        return dfa.next(state, dfa.alphabet().of(symbol));
    }

    private int number(Place place) {
        Integer number = known.get(place);
        if (number == null) {
            int state = place.half() < 0
                    ? place.state()
                    : next(place.state(), Character.MIN_HIGH_SURROGATE + examples.get(place.half()));
            number = table.state(dfa.accepts(state));
            known.put(place, number);
            waiting.add(place);
        }
        return number;
    }
}
