package dev.counterpart.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.counterpart.generator.plan.TextFormat;
import dev.counterpart.generator.plan.ValuePlan;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Statements that check a value that was built: the rules that reading checks, reported with a path instead of an offset. They
 * stand in a method that has {@code at}, the object's path, and {@code out}, the violations. No statements mean that Java's type
 * alone keeps every rule.
 */
final class ValueValidator implements ValuePlan.Visitor<CodeBlock> {

    private final Context context;
    private final CodecConstants constants;
    private final Checks checks;
    private final String label;
    private final String value;
    private final CodeBlock path;
    private final int depth;

    ValueValidator(Context context, CodecConstants constants, String label, String value, CodeBlock path, int depth) {
        this.context = context;
        this.constants = constants;
        this.checks = new Checks(constants);
        this.label = label;
        this.value = value;
        this.path = path;
        this.depth = depth;
    }

    @Override
    public CodeBlock text(ValuePlan.Text plan) {
        return checks.text(label, plan, value, this::report);
    }

    @Override
    public CodeBlock typedText(ValuePlan.TypedText plan) {
        if (plan.format() == TextFormat.UUID) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("if (!$T.hasForm($L))", RuntimeTypes.RFC3339, value)
                .addStatement(report(constants.rule(
                        label,
                        plan.schema(),
                        "format",
                        "must be a " + plan.format().word())))
                .endControlFlow()
                .build();
    }

    @Override
    public CodeBlock whole(ValuePlan.Whole plan) {
        return checks.whole(label, plan, value, this::report);
    }

    @Override
    public CodeBlock decimal(ValuePlan.Decimal plan) {
        return checks.decimal(label, plan.schema(), plan.rules(), value, this::report);
    }

    @Override
    public CodeBlock binary(ValuePlan.Binary plan) {
        String exact = "exact" + (depth == 0 ? "" : depth);
        CodeBlock tests = checks.decimal(label, plan.schema(), plan.rules(), exact, this::report);
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if (!$T.isFinite($L))", JavaTypes.of(plan).box(), value)
                .addStatement(report(constants.rule(label, plan.schema(), "type", "must be a number")));
        if (!tests.isEmpty()) {
            code.nextControlFlow("else")
                    .addStatement(
                            "$T $L = new $T(String.valueOf($L))", BigDecimal.class, exact, BigDecimal.class, value)
                    .add(tests);
        }
        return code.endControlFlow().build();
    }

    @Override
    public CodeBlock flag(ValuePlan.Flag plan) {
        return checks.flag(label, plan, value, this::report);
    }

    @Override
    public CodeBlock constant(ValuePlan.Constant plan) {
        return CodeBlock.of("");
    }

    @Override
    public CodeBlock raw(ValuePlan.Raw plan) {
        return CodeBlock.of("");
    }

    @Override
    public CodeBlock list(ValuePlan.ListOf plan) {
        String item = "item" + (depth + 1);
        String index = "i" + (depth + 1);
        CodeBlock each = plan.item()
                .accept(new ValueValidator(
                        context,
                        constants,
                        label + "-item",
                        item,
                        CodeBlock.of("$L.index($L)", path, index),
                        depth + 1));
        CodeBlock.Builder code = CodeBlock.builder()
                .add(checks.count(label, plan.schema(), "item", plan.count(), value + ".size()", this::report))
                .add(checks.unique(label, plan, value, this::report));
        if (!each.isEmpty()) {
            code.beginControlFlow("for (int $1L = 0; $1L < $2L.size(); $1L++)", index, value)
                    .addStatement("$T $L = $L.get($L)", JavaTypes.of(plan.item()), item, value, index)
                    .add(each)
                    .endControlFlow();
        }
        return code.build();
    }

    @Override
    public CodeBlock map(ValuePlan.MapOf plan) {
        String entry = "entry" + (depth + 1);
        String item = "value" + (depth + 1);
        CodeBlock each = plan.value()
                .accept(new ValueValidator(
                        context,
                        constants,
                        label + "-value",
                        item,
                        CodeBlock.of("$L.member($L.getKey())", path, entry),
                        depth + 1));
        CodeBlock.Builder code = CodeBlock.builder()
                .add(checks.count(label, plan.schema(), "member", plan.count(), value + ".size()", this::report));
        if (!each.isEmpty()) {
            code.beginControlFlow(
                            "for ($T $L : $L.entrySet())",
                            ParameterizedTypeName.get(
                                    ClassName.get(Map.Entry.class),
                                    ClassName.get(String.class),
                                    JavaTypes.boxed(plan.value())),
                            entry,
                            value)
                    .addStatement("$T $L = $L.getValue()", JavaTypes.of(plan.value()), item, entry)
                    .add(each)
                    .endControlFlow();
        }
        return code.build();
    }

    @Override
    public CodeBlock type(ValuePlan.TypeRef plan) {
        return CodeBlock.builder()
                .addStatement("$L.validate($L, $L, out)", context.codec(plan.type()), value, path)
                .build();
    }

    @Override
    public CodeBlock nullable(ValuePlan.Nullable plan) {
        String present = "present" + (depth == 0 ? "" : depth);
        CodeBlock inner = plan.value().accept(new ValueValidator(context, constants, label, present, path, depth));
        if (inner.isEmpty()) {
            return inner;
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L.isPresent())", value)
                .addStatement("$T $L = $L.get()", JavaTypes.of(plan.value()), present, value)
                .add(inner)
                .endControlFlow()
                .build();
    }

    @Override
    public CodeBlock nothing(ValuePlan.Nothing plan) {
        return CodeBlock.of("");
    }

    private CodeBlock report(String rule) {
        return CodeBlock.of("out.report($L, $L)", path, rule);
    }
}
