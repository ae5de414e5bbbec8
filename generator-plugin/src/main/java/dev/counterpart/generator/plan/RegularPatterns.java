package dev.counterpart.generator.plan;

import dev.counterpart.model.regex.EcmaRegex;
import dev.counterpart.model.schema.keyword.Pattern;
import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Plans patterns as tables; a pattern that is no regular language has none. */
final class RegularPatterns implements Patterns {

    /** Entries of a table in one string constant, which may have 65,535 bytes. */
    private static final int CHUNK = 16_000;

    private final NotGenerated notGenerated;

    RegularPatterns(NotGenerated notGenerated) {
        this.notGenerated = notGenerated;
    }

    @Override
    public Optional<PatternPlan> plan(Pattern pattern) {
        EcmaRegex.Translation translation = EcmaRegex.translate(pattern.value());
        if (translation instanceof EcmaRegex.NotRegular not) {
            notGenerated.report(
                    pattern.location(),
                    "no Java is generated for the pattern \"" + pattern.value() + "\": " + not.reason(),
                    "say it without looking around and without back references");
            return Optional.empty();
        }
        return Optional.of(table(pattern.value(), ((EcmaRegex.Regular) translation).automaton()));
    }

    private static PatternPlan table(String text, Automaton shared) {
        Automaton automaton = shared.clone();
        automaton.expandSingleton();
        char[] bounds = bounds(automaton);
        Map<State, Integer> numbers = new LinkedHashMap<>();
        List<State> states = new ArrayList<>();
        number(automaton.getInitialState(), numbers, states);
        StringBuilder accepting = new StringBuilder();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            State state = states.get(i);
            accepting.append(state.isAccept() ? '1' : '0');
            StringBuilder row = new StringBuilder();
            for (char bound : bounds) {
                State next = state.step(bound);
                row.append(next == null ? '\0' : (char) (number(next, numbers, states) + 1));
            }
            rows.add(row.toString());
        }
        return new PatternPlan(text, new String(bounds), accepting.toString(), chunks(rows));
    }

    /** The first char of each class of chars that all states treat alike. */
    private static char[] bounds(Automaton automaton) {
        SortedSet<Character> bounds = new TreeSet<>();
        bounds.add('\0');
        for (State state : automaton.getStates()) {
            for (Transition transition : state.getTransitions()) {
                bounds.add(transition.getMin());
                if (transition.getMax() < Character.MAX_VALUE) {
                    bounds.add((char) (transition.getMax() + 1));
                }
            }
        }
        char[] sorted = new char[bounds.size()];
        int i = 0;
        for (char bound : bounds) {
            sorted[i++] = bound;
        }
        return sorted;
    }

    /** States are numbered as they are met, so that the same pattern always gives the same table. */
    private static int number(State state, Map<State, Integer> numbers, List<State> states) {
        Integer known = numbers.get(state);
        if (known != null) {
            return known;
        }
        int number = states.size();
        numbers.put(state, number);
        states.add(state);
        return number;
    }

    /** A row for each state while that is readable, long strings for large tables. */
    private static List<String> chunks(List<String> rows) {
        if (rows.size() <= 64) {
            return rows;
        }
        String table = String.join("", rows);
        List<String> chunks = new ArrayList<>();
        for (int i = 0; i < table.length(); i += CHUNK) {
            chunks.add(table.substring(i, Math.min(table.length(), i + CHUNK)));
        }
        return chunks;
    }
}
