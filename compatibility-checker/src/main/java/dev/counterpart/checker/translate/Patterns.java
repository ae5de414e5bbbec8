package dev.counterpart.checker.translate;

import dev.counterpart.checker.language.Language;
import dev.counterpart.model.regex.EcmaRegex;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Patterns as languages, each built once. */
public final class Patterns {

    /**
     * @param language the texts in which the pattern is found; empty when there is no such automaton
     * @param reason why not
     */
    record Reading(Optional<Language> language, String reason) {}

    private final Map<String, Reading> known = new HashMap<>();

    Reading read(String pattern) {
        return known.computeIfAbsent(pattern, Patterns::translate);
    }

    private static Reading translate(String pattern) {
        EcmaRegex.Translation translation = EcmaRegex.translate(pattern);
        if (translation instanceof EcmaRegex.Regular regular) {
            return new Reading(Optional.of(Language.minimal(regular.automaton().clone())), "");
        }
        EcmaRegex.NotRegular not = (EcmaRegex.NotRegular) translation;
        return new Reading(Optional.empty(), "the pattern is no regular language: " + not.reason());
    }
}
