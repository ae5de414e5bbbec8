package dev.counterpart.checker.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberSearchTest {

    @Test
    void aGridMeetsBounds() {
        assertThat(found(search -> {
                    search.multipleOf(new BigDecimal("0.3"));
                    search.multipleOf(new BigDecimal("0.2"));
                    search.above(BigDecimal.ZERO, false);
                }))
                .hasValue(new BigDecimal("0.6"));
    }

    @Test
    void noMultipleLiesBetween() {
        assertThat(found(search -> {
                    search.multipleOf(BigDecimal.ONE);
                    search.above(new BigDecimal("4"), false);
                    search.below(new BigDecimal("5"), false);
                }))
                .isEmpty();
    }

    @Test
    void negativeBoundsRoundTowardsTheInterval() {
        assertThat(found(search -> {
                    search.multipleOf(new BigDecimal("2"));
                    search.above(new BigDecimal("-5"), true);
                    search.below(new BigDecimal("-3"), true);
                }))
                .hasValue(new BigDecimal("-4"));
    }

    @Test
    void whatIsADivisorOfTheGridCannotBeAvoided() {
        assertThat(found(search -> {
                    search.multipleOf(new BigDecimal("6"));
                    search.notMultipleOf(new BigDecimal("3"));
                }))
                .isEmpty();
        assertThat(found(search -> {
                    search.multipleOf(new BigDecimal("3"));
                    search.notMultipleOf(new BigDecimal("6"));
                    search.notMultipleOf(new BigDecimal("9"));
                }))
                .hasValue(new BigDecimal("3"));
    }

    @Test
    void betweenTwoBoundsThereAreFinerNumbers() {
        Optional<BigDecimal> found = found(search -> {
            search.above(BigDecimal.ZERO, false);
            search.below(new BigDecimal("0.01"), false);
            search.notMultipleOf(new BigDecimal("0.001"));
            search.exclude(List.of(new BigDecimal("0.0001")));
        });
        assertThat(found).hasValueSatisfying(value -> {
            assertThat(value).isBetween(BigDecimal.ZERO, new BigDecimal("0.01"));
            assertThat(value.remainder(new BigDecimal("0.001")).signum()).isNotZero();
        });
    }

    @Test
    void aListIsFiltered() {
        assertThat(found(search -> {
                    search.among(List.of(BigDecimal.ONE, BigDecimal.TEN));
                    search.among(List.of(BigDecimal.TEN, new BigDecimal("7")));
                    search.above(BigDecimal.ONE, true);
                }))
                .hasValue(BigDecimal.TEN);
    }

    private static Optional<BigDecimal> found(java.util.function.Consumer<NumberSearch> asked) {
        NumberSearch search = new NumberSearch();
        asked.accept(search);
        return search.find();
    }
}
