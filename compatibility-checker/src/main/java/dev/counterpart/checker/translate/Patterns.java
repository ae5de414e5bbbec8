package dev.counterpart.checker.translate;

import dev.counterpart.checker.language.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Patterns as languages, each built once. */
public final class Patterns {

    /** The language, or why there is none. */
    record Reading(Optional<Language> language, String reason) {}

    private final Map<String, Reading> known = new HashMap<>();

    Reading read(String pattern) {
        return known.computeIfAbsent(pattern, Patterns::translate);
    }

    private static Reading translate(String pattern) {
        String p = pattern;
        boolean s = p.startsWith("^"), e = p.endsWith("$");
        if (s) p = p.substring(1);
        if (e) p = p.substring(0, p.length() - 1);
        String any = "(.|\n)*";
        return new Reading(
                Optional.of(Language.regular(new dk.brics.automaton.RegExp(
                                (s ? "" : any) + "(" + p.replace("\\d", "[0-9]") + ")" + (e ? "" : any), 0)
                        .toAutomaton())),
                "");
    }
}
