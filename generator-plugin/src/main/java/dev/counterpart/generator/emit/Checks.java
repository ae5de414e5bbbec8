package dev.counterpart.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.counterpart.generator.plan.CountRules;
import dev.counterpart.generator.plan.NumberRules;
import dev.counterpart.generator.plan.TextRules;
import dev.counterpart.generator.plan.ValuePlan;
import dev.counterpart.model.schema.SchemaId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Statements that look at one value and report each rule it breaks. The same for values that are read and values that were
 * built; only how a rule is reported differs, which the caller says.
 */
final class Checks {

    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private final CodecConstants constants;

    Checks(CodecConstants constants) {
        this.constants = constants;
    }

    /** Reports a rule, given the name of its constant. */
    interface Report extends Function<String, CodeBlock> {}

    CodeBlock text(String label, ValuePlan.Text plan, String value, Report report) {
        CodeBlock.Builder code = CodeBlock.builder();
        TextRules rules = plan.rules();
        rules.minLength()
                .filter(min -> min > 0)
                .ifPresent(min -> fail(
                        code,
                        CodeBlock.of("!$T.hasAtLeast($L, $L)", RuntimeTypes.TEXT, clamped(min), value),
                        constants.rule(
                                label, plan.schema(), "minLength", "must have at least " + counted(min, "character")),
                        report));
        rules.maxLength()
                .filter(max -> max < Integer.MAX_VALUE)
                .ifPresent(max -> fail(
                        code,
                        CodeBlock.of("!$T.hasAtMost($L, $L)", RuntimeTypes.TEXT, clamped(max), value),
                        constants.rule(
                                label, plan.schema(), "maxLength", "must have at most " + counted(max, "character")),
                        report));
        rules.pattern().ifPresent(pattern -> {
            String rule = constants.rule(label, plan.schema(), "pattern", "must match the pattern " + pattern.text());
            fail(
                    code,
                    CodeBlock.of("!$L.matches($L)", DfaTables.constant(constants, label, pattern), value),
                    rule,
                    report);
        });
        if (!rules.allowed().isEmpty()) {
            CodeBlock none = rules.allowed().stream()
                    .map(allowed -> CodeBlock.of("!$L.equals($L)", value, SourceText.literal(allowed)))
                    .collect(CodeBlock.joining(" && "));
            fail(
                    code,
                    none,
                    constants.rule(
                            label,
                            plan.schema(),
                            "const",
                            "must be \"" + String.join("\" or \"", rules.allowed()) + "\""),
                    report);
        }
        return code.build();
    }

    CodeBlock whole(String label, ValuePlan.Whole plan, String value, Report report) {
        CodeBlock.Builder code = CodeBlock.builder();
        NumberRules rules = plan.rules();
        SchemaId schema = plan.schema();
        rules.minimum()
                .ifPresent(min ->
                        below(code, value, min.setScale(0, RoundingMode.CEILING), minimum(label, schema, min), report));
        rules.exclusiveMinimum()
                .ifPresent(min -> below(
                        code,
                        value,
                        min.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE),
                        exclusiveMinimum(label, schema, min),
                        report));
        rules.maximum()
                .ifPresent(max ->
                        above(code, value, max.setScale(0, RoundingMode.FLOOR), maximum(label, schema, max), report));
        rules.exclusiveMaximum()
                .ifPresent(max -> above(
                        code,
                        value,
                        max.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE),
                        exclusiveMaximum(label, schema, max),
                        report));
        rules.multipleOf().ifPresent(divisor -> {
            boolean small = isLong(divisor);
            CodeBlock broken = small
                    ? CodeBlock.of("$L % $LL != 0", value, divisor.longValueExact())
                    : CodeBlock.of(
                            "!$T.isMultipleOf($T.valueOf($L), $L)",
                            RuntimeTypes.VALUES,
                            BigDecimal.class,
                            value,
                            constants.decimal(label + "-divisor", divisor));
            fail(code, broken, multipleOf(label, schema, divisor), report);
        });
        if (!rules.allowed().isEmpty()) {
            List<BigDecimal> possible =
                    rules.allowed().stream().filter(Checks::isLong).toList();
            CodeBlock none = possible.isEmpty()
                    ? CodeBlock.of("true")
                    : possible.stream()
                            .map(allowed -> CodeBlock.of("$L != $LL", value, allowed.longValueExact()))
                            .collect(CodeBlock.joining(" && "));
            fail(code, none, allowed(label, schema, rules.allowed()), report);
        }
        return code.build();
    }

    /** @param value an expression of type {@code BigDecimal} */
    CodeBlock decimal(String label, SchemaId schema, NumberRules rules, String value, Report report) {
        CodeBlock.Builder code = CodeBlock.builder();
        rules.minimum()
                .ifPresent(
                        min -> compare(code, label + "-least", value, min, "<", minimum(label, schema, min), report));
        rules.exclusiveMinimum()
                .ifPresent(min -> compare(
                        code, label + "-above", value, min, "<=", exclusiveMinimum(label, schema, min), report));
        rules.maximum()
                .ifPresent(max -> compare(code, label + "-most", value, max, ">", maximum(label, schema, max), report));
        rules.exclusiveMaximum()
                .ifPresent(max -> compare(
                        code, label + "-below", value, max, ">=", exclusiveMaximum(label, schema, max), report));
        rules.multipleOf()
                .ifPresent(divisor -> fail(
                        code,
                        CodeBlock.of(
                                "!$T.isMultipleOf($L, $L)",
                                RuntimeTypes.VALUES,
                                value,
                                constants.decimal(label + "-divisor", divisor)),
                        multipleOf(label, schema, divisor),
                        report));
        if (!rules.allowed().isEmpty()) {
            CodeBlock none = rules.allowed().stream()
                    .map(allowed -> CodeBlock.of(
                            "$L.compareTo($L) != 0", value, constants.decimal(label + "-allowed", allowed)))
                    .collect(CodeBlock.joining(" && "));
            fail(code, none, allowed(label, schema, rules.allowed()), report);
        }
        return code.build();
    }

    CodeBlock flag(String label, ValuePlan.Flag plan, String value, Report report) {
        CodeBlock.Builder code = CodeBlock.builder();
        plan.only()
                .ifPresent(only -> fail(
                        code,
                        CodeBlock.of("$L$L", only ? "!" : "", value),
                        constants.rule(label, plan.schema(), "const", "must be " + only),
                        report));
        return code.build();
    }

    CodeBlock count(String label, SchemaId schema, String noun, CountRules rules, String count, Report report) {
        String keyword = noun.equals("item") ? "Items" : "Properties";
        CodeBlock.Builder code = CodeBlock.builder();
        rules.min()
                .filter(min -> min > 0)
                .ifPresent(min -> fail(
                        code,
                        CodeBlock.of("$L < $L", count, clamped(min)),
                        constants.rule(label, schema, "min" + keyword, "must have at least " + counted(min, noun)),
                        report));
        rules.max()
                .filter(max -> max < Integer.MAX_VALUE)
                .ifPresent(max -> fail(
                        code,
                        CodeBlock.of("$L > $L", count, clamped(max)),
                        constants.rule(label, schema, "max" + keyword, "must have at most " + counted(max, noun)),
                        report));
        return code.build();
    }

    CodeBlock unique(String label, ValuePlan.ListOf plan, String value, Report report) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (plan.unique()) {
            fail(
                    code,
                    CodeBlock.of("!$T.distinct($L)", RuntimeTypes.VALUES, value),
                    constants.rule(label, plan.schema(), "uniqueItems", "must not have the same item twice"),
                    report);
        }
        return code.build();
    }

    private static void below(CodeBlock.Builder code, String value, BigDecimal least, String rule, Report report) {
        if (least.compareTo(LONG_MIN) > 0) {
            CodeBlock broken = isLong(least)
                    ? CodeBlock.of("$L < $LL", value, least.longValueExact())
                    : CodeBlock.of("$L <= $T.MAX_VALUE", value, TypeName.LONG.box());
            fail(code, broken, rule, report);
        }
    }

    private static void above(CodeBlock.Builder code, String value, BigDecimal most, String rule, Report report) {
        if (most.compareTo(LONG_MAX) < 0) {
            CodeBlock broken = isLong(most)
                    ? CodeBlock.of("$L > $LL", value, most.longValueExact())
                    : CodeBlock.of("$L >= $T.MIN_VALUE", value, TypeName.LONG.box());
            fail(code, broken, rule, report);
        }
    }

    private void compare(
            CodeBlock.Builder code,
            String label,
            String value,
            BigDecimal bound,
            String operator,
            String rule,
            Report report) {
        fail(
                code,
                CodeBlock.of("$L.compareTo($L) $L 0", value, constants.decimal(label, bound), operator),
                rule,
                report);
    }

    private String minimum(String label, SchemaId schema, BigDecimal bound) {
        return constants.rule(label, schema, "minimum", "must be at least " + bound);
    }

    private String exclusiveMinimum(String label, SchemaId schema, BigDecimal bound) {
        return constants.rule(label, schema, "exclusiveMinimum", "must be more than " + bound);
    }

    private String maximum(String label, SchemaId schema, BigDecimal bound) {
        return constants.rule(label, schema, "maximum", "must be at most " + bound);
    }

    private String exclusiveMaximum(String label, SchemaId schema, BigDecimal bound) {
        return constants.rule(label, schema, "exclusiveMaximum", "must be less than " + bound);
    }

    private String multipleOf(String label, SchemaId schema, BigDecimal divisor) {
        return constants.rule(label, schema, "multipleOf", "must be a multiple of " + divisor);
    }

    private String allowed(String label, SchemaId schema, List<BigDecimal> values) {
        String list = values.stream().map(BigDecimal::toString).collect(Collectors.joining(", "));
        return values.size() == 1
                ? constants.rule(label, schema, "const", "must be " + list)
                : constants.rule(label, schema, "enum", "must be one of " + list);
    }

    private static void fail(CodeBlock.Builder code, CodeBlock broken, String rule, Report report) {
        code.beginControlFlow("if ($L)", broken)
                .addStatement(report.apply(rule))
                .endControlFlow();
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static boolean isLong(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0
                && value.compareTo(LONG_MIN) >= 0
                && value.compareTo(LONG_MAX) <= 0;
    }

    /** Counts are ints in Java; no value comes near. */
    private static int clamped(long count) {
        return (int) Math.min(count, Integer.MAX_VALUE);
    }

    static Optional<CodeBlock> nonEmpty(CodeBlock code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }
}
