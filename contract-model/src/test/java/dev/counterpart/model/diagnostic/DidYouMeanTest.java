package dev.counterpart.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DidYouMeanTest {

    @ParameterizedTest
    @CsvSource({
        "minLenght, minLength",
        "minlength, minLength",
        "maxLengt, maxLength",
        "tpye, type",
        "typo, type",
        "ref, $ref",
        "colour,",
        "t,",
        "typewriter,",
    })
    void findsTheNearestWord(String word, String meant) {
        List<String> words = List.of("minLength", "maxLength", "type", "$ref", "x");

        assertThat(DidYouMean.closest(word, words)).isEqualTo(Optional.ofNullable(meant));
    }
}
