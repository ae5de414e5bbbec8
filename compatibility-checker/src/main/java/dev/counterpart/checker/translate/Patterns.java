package dev.counterpart.checker.translate;

import dev.counterpart.checker.budget.Work;
import dev.counterpart.checker.language.Language;
import dev.counterpart.checker.language.Unread;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.regex.EcmaRegex;
import dev.counterpart.model.schema.Keyword;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Patterns as languages; one without an automaton is a condition that is not read. Those met lately are remembered, since the schemas of a catalog share most of theirs. */
final class Patterns {

    /**
     * @param language the texts in which the pattern is found; empty when there is no such automaton
     * @param reason why not
     * @param steps what the translation cost
     */
    private record Reading(Optional<Language> language, String reason, long steps) {}

    private static final int MOST = 500;

    private static final Map<String, Reading> KNOWN = new ConcurrentHashMap<>();

    private Patterns() {}

    /**
     * The texts in which a pattern is found.
     *
     * @param keyword who says the pattern
     * @param location where
     */
    static Language language(String pattern, Keyword keyword, SourceLocation location, Work work) {
        Reading reading = read(pattern, work);
        return reading.language()
                .orElseGet(() -> Language.meeting(
                        new Unread("pattern " + pattern, keyword.name(), reading.reason(), location.toString())));
    }

    /** A pattern costs the same whether it is remembered or not, so that no verdict depends on what was asked before. */
    private static Reading read(String pattern, Work work) {
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
