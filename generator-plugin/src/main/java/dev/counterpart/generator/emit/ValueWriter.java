package dev.counterpart.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.counterpart.generator.plan.TextFormat;
import dev.counterpart.generator.plan.ValuePlan;
import java.util.Map;

/**
 * Statements that write one value. They stand in a method that has {@code out}, the writer, and {@code value}, the object with its
 * residue.
 */
final class ValueWriter implements ValuePlan.Visitor<CodeBlock> {

    private final Context context;
    private final CodeBlock value;
    private final int member;
    private final int depth;

    /**
     * @param value the expression to write
     * @param member the member's number, under which the residue keeps texts
     */
    ValueWriter(Context context, CodeBlock value, int member, int depth) {
        this.context = context;
        this.value = value;
        this.member = member;
        this.depth = depth;
    }

    @Override
    public CodeBlock text(ValuePlan.Text plan) {
        return statement("out.string($L)", value);
    }

    @Override
    public CodeBlock typedText(ValuePlan.TypedText plan) {
        return switch (plan.format()) {
            case UUID -> statement("out.uuid($L, $L)", value, keptText());
            case DATE_TIME -> statement("out.dateTime($L, $L)", value, keptText());
            case DATE -> statement("out.date($L)", value);
        };
    }

    @Override
    public CodeBlock whole(ValuePlan.Whole plan) {
        return statement("out.number($L)", value);
    }

    @Override
    public CodeBlock decimal(ValuePlan.Decimal plan) {
        return statement("out.number($L)", value);
    }

    @Override
    public CodeBlock binary(ValuePlan.Binary plan) {
        return statement("out.number($L, $L)", value, keptText());
    }

    @Override
    public CodeBlock flag(ValuePlan.Flag plan) {
        return statement("out.bool($L)", value);
    }

    @Override
    public CodeBlock constant(ValuePlan.Constant plan) {
        return statement("$L", ConstantCode.write(plan.value()));
    }

    @Override
    public CodeBlock raw(ValuePlan.Raw plan) {
        return statement("out.value($L)", value);
    }

    @Override
    public CodeBlock list(ValuePlan.ListOf plan) {
        String item = "item" + (depth + 1);
        return CodeBlock.builder()
                .addStatement("out.beginArray()")
                .beginControlFlow("for ($T $L : $L)", JavaTypes.of(plan.item()), item, value)
                .addStatement("out.element()")
                .add(plan.item().accept(new ValueWriter(context, CodeBlock.of(item), member, depth + 1)))
                .endControlFlow()
                .addStatement("out.endArray()")
                .build();
    }

    @Override
    public CodeBlock map(ValuePlan.MapOf plan) {
        String entry = "entry" + (depth + 1);
        return CodeBlock.builder()
                .addStatement("out.beginObject()")
                .beginControlFlow(
                        "for ($T $L : $L.entrySet())",
                        ParameterizedTypeName.get(
                                ClassName.get(Map.Entry.class),
                                ClassName.get(String.class),
                                JavaTypes.boxed(plan.value())),
                        entry,
                        value)
                .addStatement("out.name($L.getKey())", entry)
                .add(plan.value()
                        .accept(new ValueWriter(context, CodeBlock.of("$L.getValue()", entry), member, depth + 1)))
                .endControlFlow()
                .addStatement("out.endObject()")
                .build();
    }

    @Override
    public CodeBlock type(ValuePlan.TypeRef plan) {
        return statement("$L.write(out, $L)", context.codec(plan.type()), value);
    }

    @Override
    public CodeBlock nullable(ValuePlan.Nullable plan) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L.isEmpty())", value)
                .addStatement("out.nothing()")
                .nextControlFlow("else")
                .add(plan.value().accept(new ValueWriter(context, CodeBlock.of("$L.get()", value), member, depth)))
                .endControlFlow()
                .build();
    }

    @Override
    public CodeBlock nothing(ValuePlan.Nothing plan) {
        throw new IllegalArgumentException("nothing to write for " + plan.schema());
    }

    private CodeBlock keptText() {
        return depth == 0
                ? CodeBlock.of("value.residue.text($L, 0)", member)
                : CodeBlock.of("value.residue.text($L, ordinal++)", member);
    }

    /** Whether texts of several values inside one member are kept, so that they are counted. */
    static boolean countsTexts(ValuePlan plan) {
        if (plan instanceof ValuePlan.ListOf list) {
            return keepsText(list.item());
        }
        return plan instanceof ValuePlan.MapOf map && keepsText(map.value());
    }

    static boolean keepsText(ValuePlan plan) {
        if (plan instanceof ValuePlan.Nullable nullable) {
            return keepsText(nullable.value());
        }
        return plan instanceof ValuePlan.Binary
                || (plan instanceof ValuePlan.TypedText text && text.format() != TextFormat.DATE)
                || countsTexts(plan);
    }

    private static CodeBlock statement(String format, Object... args) {
        return CodeBlock.builder().addStatement(format, args).build();
    }
}
