package dev.counterpart.generator.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a number must keep, in exact decimals.
 *
 * @param allowed the only values, from {@code enum} or {@code const}; empty: any
 */
public record NumberRules(
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> exclusiveMinimum,
        Optional<BigDecimal> maximum,
        Optional<BigDecimal> exclusiveMaximum,
        Optional<BigDecimal> multipleOf,
        List<BigDecimal> allowed) {

    public NumberRules {
        allowed = List.copyOf(allowed);
    }

    static NumberRules only(BigDecimal value) {
        return new NumberRules(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(value));
    }

    public boolean isEmpty() {
        return minimum.isEmpty()
                && exclusiveMinimum.isEmpty()
                && maximum.isEmpty()
                && exclusiveMaximum.isEmpty()
                && multipleOf.isEmpty()
                && allowed.isEmpty();
    }
}
