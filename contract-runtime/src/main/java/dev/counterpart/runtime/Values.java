package dev.counterpart.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Equality as JSON has it (2.50 is 2.5), where Java's differs, and the arithmetic of {@code multipleOf}. */
public final class Values {
    private Values() {}

    /** Equal as JSON values: numbers by value, lists element by element, all else by {@code equals}. */
    public static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            if (a.size() != b.size()) {
                return false;
            }
            for (int i = 0; i < a.size(); i++) {
                if (!same(a.get(i), b.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return Objects.equals(one, other);
    }

    /** Agrees with {@link #same}. */
    public static int hash(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().hashCode();
        }
        if (value instanceof List<?> list) {
            int hash = 1;
            for (Object element : list) {
                hash = 31 * hash + hash(element);
            }
            return hash;
        }
        return Objects.hashCode(value);
    }

    /** Whether no two are the {@link #same}: {@code uniqueItems}. */
    public static boolean distinct(List<?> values) {
        Set<Key> seen = new HashSet<>();
        for (Object value : values) {
            if (!seen.add(new Key(value))) {
                return false;
            }
        }
        return true;
    }

    /** Exactly, and without writing out what an exponent abbreviates. */
    public static boolean isMultipleOf(BigDecimal value, BigDecimal divisor) {
        if (value.signum() == 0) {
            return true;
        }
        BigInteger unscaled = value.unscaledValue();
        BigInteger by = divisor.unscaledValue().abs();
        long shift = (long) divisor.scale() - value.scale();
        if (shift >= 0) {
            return BigInteger.TEN
                            .modPow(BigInteger.valueOf(shift), by)
                            .multiply(unscaled)
                            .mod(by)
                            .signum()
                    == 0;
        }
        if (-shift > value.precision()) {
            return false;
        }
        return unscaled.mod(by.multiply(BigInteger.TEN.pow((int) -shift))).signum() == 0;
    }

    private static final class Key {
        private final @Nullable Object value;

        Key(@Nullable Object value) {
            this.value = value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && same(value, that.value);
        }

        @Override
        public int hashCode() {
            return hash(value);
        }
    }
}
