package dev.counterpart.checker.translate;

import dev.counterpart.checker.budget.Work;
import dev.counterpart.checker.language.Language;
import dev.counterpart.model.regex.EcmaRegex;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Patterns as languages. Those met lately are remembered, since the schemas of a catalog share most of theirs. */
final class Patterns {

    /**
     * @param language the texts in which the pattern is found; empty when there is no such automaton
     * @param reason why not
     * @param steps what the translation cost
     */
    record Reading(Optional<Language> language, String reason, long steps) {}

    private static final int MOST = 500;

    private static final Map<String, Reading> KNOWN = new ConcurrentHashMap<>();

    private Patterns() {}

    /** A pattern costs the same whether it is remembered or not, so that no verdict depends on what was asked before. */
    static Reading read(String pattern, Work work) {
        Reading reading = KNOWN.get(pattern);
        if (reading == null) {
            reading = translate(pattern);
            if (KNOWN.size() >= MOST) {
                KNOWN.clear();
            }
            KNOWN.put(pattern, reading);
        }
        work.spend(reading.steps());
        return reading;
    }

    private static Reading translate(String pattern) {
        EcmaRegex.Translation translation = EcmaRegex.translate(pattern);
        if (translation instanceof EcmaRegex.Regular regular) {
            return new Reading(Optional.of(Language.regular(regular.language())), "", regular.steps() / 4);
        }
        EcmaRegex.NoAutomaton not = (EcmaRegex.NoAutomaton) translation;
        return new Reading(Optional.empty(), "the pattern has no automaton: " + not.reason(), not.steps() / 4);
    }
}
