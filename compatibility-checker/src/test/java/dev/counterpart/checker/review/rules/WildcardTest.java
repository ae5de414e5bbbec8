package dev.counterpart.checker.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardTest {

    @ParameterizedTest
    @CsvSource({
        "order-created, order-created, true",
        "order-created, order-created-2, false",
        "'*status*', orders.status, true",
        "'*status*', orderStatus, true",
        "'*status*', orders.state, false",
        "'orders.*', orders.total, true",
        "'orders.*', order_items.line, false",
        "'*', anything, true",
        "'', '', true",
        "'*', '', true",
        "'a*b*c', aXbXbXc, true",
        "'a*b*c', aXbXbX, false"
    })
    void aStarStandsForAnything(String pattern, String value, boolean matches) {
        assertThat(new Wildcard(pattern).matches(value)).isEqualTo(matches);
    }
}
