package dev.counterpart.model.regex;

import java.util.List;

/** A regular expression as a tree. */
sealed interface Regex {

    /** One code point of a set. */
    record Chars(CodePoints set) implements Regex {}

    /** The beginning of the text. */
    record Start() implements Regex {}

    /** The end of the text. */
    record End() implements Regex {}

    /** One after the other; none at all is the empty text. */
    record Sequence(List<Regex> parts) implements Regex {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** One of them. */
    record Choice(List<Regex> arms) implements Regex {
        public Choice {
            arms = List.copyOf(arms);
        }
    }

    /**
     * Again and again.
     *
     * @param max negative: without end
     */
    record Repeat(Regex body, int min, int max) implements Regex {}

    /**
     * What follows here begins with the body, or does not; nothing of it is taken.
     *
     * @param wanted false: it must not
     */
    record Ahead(Regex body, boolean wanted) implements Regex {}

    /**
     * What came before here ends with the body, or does not.
     *
     * @param wanted false: it must not
     */
    record Behind(Regex body, boolean wanted) implements Regex {}

    /** Something that ECMA-262 has and an automaton here has not. */
    record Beyond(String reason) implements Regex {}

    /** Whether it depends on what follows the place where it ends. */
    static boolean looksForward(Regex regex) {
        if (regex instanceof Sequence sequence) {
            return sequence.parts().stream().anyMatch(Regex::looksForward);
        }
        if (regex instanceof Choice choice) {
            return choice.arms().stream().anyMatch(Regex::looksForward);
        }
        if (regex instanceof Repeat repeat) {
            return looksForward(repeat.body());
        }
        return regex instanceof End || regex instanceof Ahead;
    }
}
