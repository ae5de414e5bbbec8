package dev.counterpart.generator.plan;

import dev.counterpart.model.regex.Dfa;
import dev.counterpart.model.regex.EcmaRegex;
import dev.counterpart.model.regex.Meter;
import dev.counterpart.model.regex.TooLargeException;
import dev.counterpart.model.schema.keyword.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans patterns as tables; a pattern without an automaton has none. */
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
        if (translation instanceof EcmaRegex.NoAutomaton not) {
            return refuse(pattern, not.reason(), "say it without back references, and repeat less");
        }
        try {
            return Optional.of(table(
                    pattern.value(),
                    ((EcmaRegex.Regular) translation).language().inUtf16Units(Meter.FREE)));
        } catch (TooLargeException tooLarge) {
            return refuse(pattern, String.valueOf(tooLarge.getMessage()), "repeat less, or name fewer characters");
        }
    }

    private Optional<PatternPlan> refuse(Pattern pattern, String reason, String hint) {
        notGenerated.report(
                pattern.location(),
                "no Java is generated for the pattern \"" + pattern.value() + "\": " + reason,
                hint);
        return Optional.empty();
    }

    /** A state from which nothing is accepted is none, as the runtime has it. */
    private static PatternPlan table(String text, Dfa dfa) {
        char[] bounds = new char[dfa.ranges()];
        for (int range = 0; range < bounds.length; range++) {
            bounds[range] = (char) dfa.start(range);
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Integer> states = new ArrayList<>();
        number(0, numbers, states);
        StringBuilder accepting = new StringBuilder();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            int state = states.get(i);
            accepting.append(dfa.accepts(state) ? '1' : '0');
            StringBuilder row = new StringBuilder();
            for (int range = 0; range < bounds.length; range++) {
                int next = dfa.next(state, dfa.classAt(range));
                row.append(isDead(dfa, next) ? '\0' : (char) (number(next, numbers, states) + 1));
            }
            rows.add(row.toString());
        }
        return new PatternPlan(text, new String(bounds), accepting.toString(), chunks(rows));
    }

    private static boolean isDead(Dfa dfa, int state) {
        for (int symbols = 0; symbols < dfa.classes(); symbols++) {
            if (dfa.next(state, symbols) != state) {
                return false;
            }
        }
        return !dfa.accepts(state);
    }

    /** States are numbered as they are met, so that the same pattern always gives the same table. */
    private static int number(int state, Map<Integer, Integer> numbers, List<Integer> states) {
        Integer known = numbers.putIfAbsent(state, states.size());
        if (known != null) {
            return known;
        }
        states.add(state);
        return states.size() - 1;
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
