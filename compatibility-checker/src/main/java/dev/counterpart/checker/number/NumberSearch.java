package dev.counterpart.checker.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a number must be, and finds one: exact in decimals, never rounded. A number of JSON has finitely many digits
 * and any size, so between two bounds there always are more.
 */
public final class NumberSearch {

    private @Nullable BigDecimal lower;
    private boolean lowerIncluded;
    private @Nullable BigDecimal upper;
    private boolean upperIncluded;
    private @Nullable BigDecimal step;
    private final List<BigDecimal> notMultiples = new ArrayList<>();
    private @Nullable TreeSet<BigDecimal> among;
    private final TreeSet<BigDecimal> excluded = new TreeSet<>();

    public void above(BigDecimal bound, boolean included) {
        int order = lower == null ? 1 : bound.compareTo(lower);
        if (order > 0 || (order == 0 && !included)) {
            lower = bound;
            lowerIncluded = included;
        }
    }

    public void below(BigDecimal bound, boolean included) {
        int order = upper == null ? -1 : bound.compareTo(upper);
        if (order < 0 || (order == 0 && !included)) {
            upper = bound;
            upperIncluded = included;
        }
    }

    public void multipleOf(BigDecimal divisor) {
        step = step == null ? divisor : leastCommonMultiple(step, divisor);
    }

    public void notMultipleOf(BigDecimal divisor) {
        notMultiples.add(divisor);
    }

    public void among(Collection<BigDecimal> values) {
        TreeSet<BigDecimal> next = new TreeSet<>(values);
        if (among != null) {
            TreeSet<BigDecimal> before = among;
            next.removeIf(value -> !before.contains(value));
        }
        among = next;
    }

    public void exclude(Collection<BigDecimal> values) {
        excluded.addAll(values);
    }

    /** A number that fits everything, near zero if possible; empty when there is none. */
    public Optional<BigDecimal> find() {
        if (among != null) {
            return among.stream().filter(this::fits).findFirst();
        }
        if (lower != null && upper != null) {
            int order = lower.compareTo(upper);
            if (order > 0 || (order == 0 && !(lowerIncluded && upperIncluded))) {
                return Optional.empty();
            }
            if (order == 0) {
                return Optional.of(lower).filter(this::fits);
            }
        }
        return step != null ? onGrid(step) : between();
    }

    private boolean fits(BigDecimal value) {
        if (lower != null && (value.compareTo(lower) < 0 || (!lowerIncluded && value.compareTo(lower) == 0))) {
            return false;
        }
        if (upper != null && (value.compareTo(upper) > 0 || (!upperIncluded && value.compareTo(upper) == 0))) {
            return false;
        }
        return (step == null || Decimals.isMultiple(value, step))
                && notMultiples.stream().noneMatch(divisor -> Decimals.isMultiple(value, divisor))
                && !excluded.contains(value);
    }

    /** The candidates are k × grid. A divisor to avoid rules out every r-th k; r = 1 rules out all. */
    private Optional<BigDecimal> onGrid(BigDecimal grid) {
        for (BigDecimal divisor : notMultiples) {
            if (Decimals.isMultiple(grid, divisor)) {
                return Optional.empty();
            }
        }
        BigInteger from = lower == null ? null : firstAtOrAbove(lower, lowerIncluded, grid);
        BigInteger to = upper == null ? null : lastAtOrBelow(upper, upperIncluded, grid);
        if (from != null && to != null && from.compareTo(to) > 0) {
            return Optional.empty();
        }
        BigInteger start = BigInteger.ZERO;
        if (from != null && from.signum() > 0) {
            start = from;
        } else if (to != null && to.signum() < 0) {
            start = to;
        }
        // Upwards, then downwards. A free k comes within a gap that depends on the few divisors alone, so walking ends.
        for (BigInteger k = start; to == null || k.compareTo(to) <= 0; k = k.add(BigInteger.ONE)) {
            BigDecimal value = grid.multiply(new BigDecimal(k));
            if (fits(value)) {
                return Optional.of(value);
            }
        }
        for (BigInteger k = start.subtract(BigInteger.ONE);
                from == null || k.compareTo(from) >= 0;
                k = k.subtract(BigInteger.ONE)) {
            BigDecimal value = grid.multiply(new BigDecimal(k));
            if (fits(value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** An open interval holds decimals finer than any divisor to avoid, more than there are values to exclude. */
    private Optional<BigDecimal> between() {
        for (BigDecimal bound : Arrays.asList(lower, upper)) {
            if (bound != null) {
                Decimals.calculable(bound);
            }
        }
        List<BigDecimal> plain = new ArrayList<>(List.of(
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.ONE.negate(),
                new BigDecimal("0.5"),
                new BigDecimal("-0.5")));
        if (lower != null) {
            plain.add(lower);
            plain.add(lower.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE));
        }
        if (upper != null) {
            plain.add(upper);
            plain.add(upper.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE));
        }
        Optional<BigDecimal> found = plain.stream().filter(this::fits).findFirst();
        if (found.isPresent()) {
            return found;
        }
        BigDecimal low = lower != null ? lower : upper != null ? upper.subtract(BigDecimal.ONE) : BigDecimal.ZERO;
        BigDecimal high = upper != null ? upper : low.add(BigDecimal.ONE);
        int scale = Math.max(0, Math.max(low.scale(), high.scale()));
        for (BigDecimal divisor : notMultiples) {
            scale = Math.max(scale, divisor.scale());
        }
        for (BigDecimal value : excluded) {
            scale = Math.max(scale, value.scale());
        }
        BigDecimal span = high.subtract(low);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale + 1);
        // One digit finer than everything said, and not a multiple of ten units: no divisor divides it, nothing
        // excludes it.
        while (unit.compareTo(span) >= 0) {
            unit = unit.movePointLeft(1);
        }
        return Optional.of(low.add(unit));
    }

    private static BigInteger firstAtOrAbove(BigDecimal bound, boolean included, BigDecimal grid) {
        BigInteger[] parts = divide(bound, grid);
        return parts[1].signum() == 0 && included ? parts[0] : parts[0].add(BigInteger.ONE);
    }

    private static BigInteger lastAtOrBelow(BigDecimal bound, boolean included, BigDecimal grid) {
        BigInteger[] parts = divide(bound, grid);
        return parts[1].signum() == 0 && !included ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** Floor of the quotient, and the remainder, both in integers of a common scale. */
    private static BigInteger[] divide(BigDecimal value, BigDecimal grid) {
        int scale = Math.max(
                Decimals.calculable(value).scale(), Decimals.calculable(grid).scale());
        BigInteger dividend = value.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        BigInteger divisor = grid.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        return parts[1].signum() < 0
                ? new BigInteger[] {parts[0].subtract(BigInteger.ONE), parts[1].add(divisor)}
                : parts;
    }

    private static BigDecimal leastCommonMultiple(BigDecimal a, BigDecimal b) {
        int scale = Math.max(
                0,
                Math.max(Decimals.calculable(a).scale(), Decimals.calculable(b).scale()));
        BigInteger first = a.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        BigInteger second = b.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        BigInteger multiple = first.divide(first.gcd(second)).multiply(second);
        return new BigDecimal(multiple, scale);
    }
}
