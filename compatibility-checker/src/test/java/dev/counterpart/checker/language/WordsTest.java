package dev.counterpart.checker.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.regex.Dfa;
import dev.counterpart.model.regex.EcmaRegex;
import dev.counterpart.model.regex.Meter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void lengthsCountCodePoints() {
        Language astral = pattern("^[😀-🙏]*$");
        assertThat(Words.pick(astral, 2, 2, Meter.FREE))
                .hasValueSatisfying(word ->
                        assertThat(word.codePointCount(0, word.length())).isEqualTo(2));
    }

    @Test
    void halfASurrogatePairIsNoWord() {
        Language halves = Language.regular(Dfa.only(List.of("\ud83d", "\ude00a"), Meter.FREE));
        assertThat(Words.pick(halves, 0, 10, Meter.FREE)).isEmpty();
    }

    @Test
    void singleWordsAreNeverBuiltIn() {
        Language letters = pattern("^[a-c]$");
        Language without = letters.intersect(Language.allBut(List.of("a", "text")), Meter.FREE);
        assertThat(Words.pick(without, 0, 10, Meter.FREE)).hasValue("b");
        assertThat(Words.pick(without.intersect(Language.allBut(List.of("b", "c")), Meter.FREE), 0, 10, Meter.FREE))
                .isEmpty();
        assertThat(without.complement().contains("a")).isTrue();
        assertThat(without.complement().contains("text")).isTrue();
        assertThat(without.complement().contains("b")).isFalse();
        Language rejoined = without.union(Language.only("a"), Meter.FREE);
        assertThat(rejoined).isEqualTo(letters);
    }

    @Test
    void aBoundOnTheLengthLeadsAroundALoop() {
        Language pairs = pattern("^(ab)*$");
        assertThat(Words.pick(pairs, 3, 4, Meter.FREE)).hasValue("abab");
        assertThat(Words.pick(pairs, 3, 3, Meter.FREE)).isEmpty();
    }

    @Test
    void theEmptyTextIsAWordLikeAnother() {
        Language texts = Language.only(List.of("", "A", "ab"));
        Dfa built = Dfa.only(List.of("", "A", "ab"), Meter.FREE);
        assertThat(List.of("", "A", "ab")).allMatch(built::contains);
        assertThat(List.of("a", "B", "Aab")).noneMatch(built::contains);
        Language even = pattern("^([^]{2})*$");
        assertThat(even.intersect(texts.complement(), Meter.FREE).contains("")).isFalse();
        assertThat(Words.pick(even.intersect(texts.complement(), Meter.FREE), 0, 0, Meter.FREE))
                .isEmpty();
    }

    @Test
    void familiarTextsComeFirst() {
        Language uuid = new Formats(FormatUse.ASSERTED).language("uuid").orElseThrow();
        assertThat(Words.pick(uuid, 0, 99, Meter.FREE)).hasValue("7e86e1d8-cd5f-4d6f-ae8e-bdc5ed3a0d13");
        assertThat(Words.pick(Language.all(), 0, 99, Meter.FREE)).hasValue("text");
        assertThat(Words.pick(Language.allBut(List.of("text", "a", "b")), 0, 99, Meter.FREE))
                .hasValue("c");
    }

    @ParameterizedTest
    @CsvSource({
        "date, 2024-02-29, true",
        "date, 2023-02-29, false",
        "date, 1900-02-29, false",
        "date, 2000-02-29, true",
        "date, 2026-04-31, false",
        "date, 2026-1-1, false",
        "date-time, 2026-01-01T00:00:00Z, true",
        "date-time, 2026-01-01t00:00:00.123+23:59, true",
        "date-time, 2026-01-01T24:00:00Z, false",
        "date-time, 2026-01-01T00:00:00, false",
        "date-time, 1998-12-31T23:59:60Z, false",
        "uuid, 7E86E1D8-cd5f-4d6f-ae8e-bdc5ed3a0d13, true",
        "uuid, 7e86e1d8cd5f4d6fae8ebdc5ed3a0d13, false",
    })
    void formatsHoldWhatGeneratedTypesHold(String format, String text, boolean holds) {
        assertThat(new Formats(FormatUse.ASSERTED)
                        .language(format)
                        .orElseThrow()
                        .contains(text))
                .isEqualTo(holds);
    }

    private static Language pattern(String pattern) {
        return Language.regular(((EcmaRegex.Regular) EcmaRegex.translate(pattern)).language());
    }
}
