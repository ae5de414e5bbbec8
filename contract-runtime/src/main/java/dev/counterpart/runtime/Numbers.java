package dev.counterpart.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers by value, whatever their notation. */
final class Numbers {
    private Numbers() {}

    /** Null where the exponent is beyond what a {@link BigDecimal} holds. */
    static @Nullable BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static boolean isInteger(BigDecimal number) {
        return number.signum() == 0
                || number.scale() <= 0
                || number.stripTrailingZeros().scale() <= 0;
    }

    /** How many digits stand before the point. */
    static long wholeDigits(BigDecimal number) {
        return (long) number.precision() - number.scale();
    }

    /** One text for each value: digits without zeros at either end, and the exponent. */
    static String canonical(String text) {
        int e = Math.max(text.indexOf('e'), text.indexOf('E'));
        BigInteger exponent = e < 0 ? BigInteger.ZERO : new BigInteger(text.substring(e + 1));
        String mantissa = e < 0 ? text : text.substring(0, e);
        BigDecimal digits = new BigDecimal(mantissa);
        if (digits.signum() == 0) {
            return "0";
        }
        digits = digits.stripTrailingZeros();
        return digits.unscaledValue() + "e" + exponent.subtract(BigInteger.valueOf(digits.scale()));
    }
}
