package dev.counterpart.checker.language;

import dev.counterpart.model.regex.Meter;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Finds a word of a language whose length, in code points, lies between two bounds: a familiar one where it fits, a short
 * one otherwise. Words are well-formed: no surrogate stands alone, as none can in a UTF-8 document.
 */
public final class Words {

    /** Texts that a reader recognises, in the order they are tried. */
    private static final List<String> FAMILIAR =
            List.of("7e86e1d8-cd5f-4d6f-ae8e-bdc5ed3a0d13", "2026-01-01T00:00:00Z", "2026-01-01", "EUR");

    private static final String PLAIN = "text";

    private Words() {}

    public static Optional<String> pick(Language language, long fewest, long most, Meter meter) {
        if (fewest > most) {
            return Optional.empty();
        }
        if (language instanceof Language.Only only) {
            return only.words().stream()
                    .filter(word -> fits(word, fewest, most) && wellFormed(word))
                    .min((a, b) -> Integer.compare(a.length(), b.length()));
        }
        if (language instanceof Language.AllBut allBut) {
            return outside(allBut.words(), fewest, most);
        }
        Language.Regular regular = (Language.Regular) language;
        Optional<String> familiar = FAMILIAR.stream()
                .filter(word -> fits(word, fewest, most) && language.contains(word))
                .findFirst();
        if (familiar.isPresent()) {
            return familiar;
        }
        Optional<String> shortest = shortest(regular, fewest, most, meter);
        // Patterns that say next to nothing (a complement, ".*") read better with a word than with a stray character.
        if (shortest.isPresent() && fits(PLAIN, fewest, most) && language.contains(PLAIN)) {
            return Optional.of(PLAIN);
        }
        return shortest;
    }

    private static Optional<String> shortest(Language.Regular regular, long fewest, long most, Meter meter) {
        Optional<String> first = new WordGraph(regular.dfa(), meter).word(fewest, most);
        if (first.isPresent() && regular.contains(first.get())) {
            return first;
        }
        Optional<String> among = regular.flipped().stream()
                .filter(word -> regular.contains(word) && fits(word, fewest, most) && wellFormed(word))
                .min((a, b) -> Integer.compare(a.length(), b.length()));
        return among.isPresent() || first.isEmpty()
                ? among
                : new WordGraph(regular.strict(meter), meter).word(fewest, most);
    }

    private static boolean fits(String word, long fewest, long most) {
        long length = word.codePointCount(0, word.length());
        return length >= fewest && length <= most;
    }

    static boolean wellFormed(String word) {
        return word.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static Optional<String> outside(SortedSet<String> words, long fewest, long most) {
        if (fits(PLAIN, fewest, most) && !words.contains(PLAIN)) {
            return Optional.of(PLAIN);
        }
        if (most == 0) {
            return words.contains("") ? Optional.empty() : Optional.of("");
        }
        int length = Math.toIntExact(Math.max(1, Math.min(fewest, WordGraph.LONGEST)));
        if (fewest > length) {
            throw new WordTooLong(fewest);
        }
        String stem = "a".repeat(length - 1);
        for (int point = 'a'; point <= Character.MAX_CODE_POINT; point++) {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                continue;
            }
            String word = stem + Character.toString(point);
            if (!words.contains(word)) {
                return Optional.of(word);
            }
        }
        throw new WordTooLong(words.size());
    }
}
