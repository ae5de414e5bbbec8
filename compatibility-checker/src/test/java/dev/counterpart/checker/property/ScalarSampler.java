package dev.counterpart.checker.property;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Makes numbers and texts between the bounds said, the edges more often than the middle. */
final class ScalarSampler {

    private static final List<String> CHARACTERS =
            List.of("a", "b", "A", "B", "C", "7", "x", " ", "\u00e9", "\ud83d\ude00");

    private final Dice dice;
    private final Vocabulary words;

    ScalarSampler(Dice dice, Vocabulary words) {
        this.dice = dice;
        this.words = words;
    }

    JsonNode number(Demands demands, boolean whole) {
        Optional<BigDecimal> low =
                numbers(demands.all("minimum"), demands.all("exclusiveMinimum")).max(BigDecimal::compareTo);
        Optional<BigDecimal> high =
                numbers(demands.all("maximum"), demands.all("exclusiveMaximum")).min(BigDecimal::compareTo);
        if (dice.once(8)) {
            List<JsonNode> known = words.values().stream()
                    .filter(JsonNode::isNumber)
                    .filter(value ->
                            !whole || value.decimalValue().stripTrailingZeros().scale() <= 0)
                    .toList();
            return dice.pick(known);
        }
        BigDecimal step = numbers(demands.all("multipleOf"), Stream.of())
                .reduce(whole ? BigDecimal.ONE : BigDecimal.ZERO, ScalarSampler::common);
        if (step.signum() == 0) {
            step = new BigDecimal(dice.pick("1", "1", "0.5", "0.01", "0.125"));
        }
        BigDecimal middle = low.or(() -> high).orElse(BigDecimal.ZERO);
        BigDecimal reach = step.multiply(BigDecimal.valueOf(dice.once(10) ? 4000 : 60));
        BigInteger first = steps(low.orElseGet(() -> high.orElse(middle).subtract(reach)), step, RoundingMode.CEILING);
        BigInteger last = steps(high.orElseGet(() -> low.orElse(middle).add(reach)), step, RoundingMode.FLOOR);
        int span = last.subtract(first)
                .max(BigInteger.ZERO)
                .min(BigInteger.valueOf(5000))
                .intValue();
        int from = dice.once(3) ? dice.pick(0, 1, span, span - 1) : dice.between(0, span);
        BigDecimal value = step.multiply(new BigDecimal(first.add(BigInteger.valueOf(Math.max(0, from)))));
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        BigDecimal written = plain.scale() < 0 ? plain.setScale(0) : plain;
        return Json.number(written.scale() == 0 && dice.once(12) ? written.setScale(1) : written);
    }

    /** The flags of draft 4 are no numbers. */
    private static Stream<BigDecimal> numbers(Stream<JsonNode> some, Stream<JsonNode> more) {
        return Stream.concat(some, more).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }

    private static BigInteger steps(BigDecimal value, BigDecimal step, RoundingMode rounding) {
        return value.divide(step, 0, rounding).toBigInteger();
    }

    /** A number that is a multiple of both; the first may be zero, for "of any". */
    private static BigDecimal common(BigDecimal one, BigDecimal other) {
        if (one.signum() == 0 || other.signum() == 0) {
            return one.add(other);
        }
        int scale = Math.max(Math.max(one.scale(), other.scale()), 0);
        BigInteger a = one.setScale(scale).unscaledValue();
        BigInteger b = other.setScale(scale).unscaledValue();
        return new BigDecimal(a.divide(a.gcd(b)).multiply(b), scale);
    }

    JsonNode text(Demands demands) {
        if (dice.once(6)) {
            List<JsonNode> known =
                    words.values().stream().filter(JsonNode::isString).toList();
            return dice.pick(known);
        }
        int low = (int) Math.min(
                2_000,
                numbers(demands.all("minLength"), Stream.of())
                        .mapToLong(BigDecimal::longValue)
                        .max()
                        .orElse(0));
        long high = numbers(demands.all("maxLength"), Stream.of())
                .mapToLong(BigDecimal::longValue)
                .min()
                .orElse(low + 5L);
        List<String> patterns = demands.all("pattern").map(JsonNode::asString).toList();
        if (!patterns.isEmpty()) {
            String pattern = dice.pick(patterns);
            String text = PatternSampler.text(dice, pattern);
            for (int i = 0; i < 8 && !fits(text, low, high); i++) {
                text = PatternSampler.text(dice, pattern);
            }
            return Json.text(fits(text, low, high) || pattern.endsWith("$") ? text : text + filled(low));
        }
        int most = (int) Math.min(high, low + 5L);
        return Json.text(filled(dice.once(3) ? dice.pick(low, most) : dice.between(Math.min(low, most), most)));
    }

    /** A name for a member. */
    String name(List<String> patterns) {
        return patterns.isEmpty() || dice.once(3)
                ? dice.once(3) ? filled(dice.between(1, 3)) : dice.pick(words.names())
                : PatternSampler.text(dice, dice.pick(patterns));
    }

    private static boolean fits(String text, long low, long high) {
        int length = text.codePointCount(0, text.length());
        return length >= low && length <= high;
    }

    private String filled(int length) {
        List<String> characters = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            characters.add(dice.pick(CHARACTERS));
        }
        return String.join("", characters);
    }
}
