package dev.counterpart.checker.number;

import java.math.BigDecimal;

/** Exact arithmetic that ends: {@code 1e99999} is a number of JSON, and can't be divided digit by digit. */
public final class Decimals {

    /** More digits than this, before or behind the point, are not calculated with; to compare needs no digits. */
    private static final int MOST_DIGITS = 5_000;

    private Decimals() {}

    public static boolean isMultiple(BigDecimal value, BigDecimal divisor) {
        return calculable(value).remainder(calculable(divisor)).signum() == 0;
    }

    /**
     * The value itself.
     *
     * @throws NumberTooLarge when it has too many digits
     */
    static BigDecimal calculable(BigDecimal value) {
        if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
            throw new NumberTooLarge(value);
        }
        return value;
    }
}
