package dev.counterpart.checker.review.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a change does to those who rely on what was. */
public enum Effect {
    /** Only people see it. */
    TEXT,
    /** Who does, owns, sends or stores what differs; no document of a contract does. */
    STRUCTURE,
    /** What was understood still is. */
    ADDITIVE,
    /** Someone who relied on what was is failed. */
    BREAKING,
    /** It could not be proved either way, and is treated as breaking. */
    UNDECIDED;

    /** The word used in files and reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Effect> ofWord(String word) {
        return Arrays.stream(values())
                .filter(effect -> effect.word().equals(word))
                .findFirst();
    }
}
