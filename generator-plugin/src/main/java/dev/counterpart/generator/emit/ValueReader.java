package dev.counterpart.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.counterpart.generator.plan.TextFormat;
import dev.counterpart.generator.plan.ValuePlan;
import dev.counterpart.model.schema.SchemaId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Statements that read one value, check it and put it somewhere. Lists and maps nest, so local names carry their depth.
 *
 * <p>The statements stand in a method that has {@code in}, the reader, and {@code to}, the builder with the residue that is kept.
 */
final class ValueReader implements ValuePlan.Visitor<CodeBlock> {

    /** Where a value goes. */
    interface Target extends Function<CodeBlock, CodeBlock> {}

    private final Context context;
    private final CodecConstants constants;
    private final Checks checks;
    private final String label;
    private final int member;
    private final int depth;
    private final Target target;
    private final boolean nullableTarget;

    /**
     * @param label what constants are named after
     * @param member the member's number, under which the residue keeps texts
     * @param depth how many lists and maps are around
     * @param target makes the statement that stores an expression
     * @param nullableTarget whether the target takes {@code null}, which only comes with a violation
     */
    ValueReader(
            Context context,
            CodecConstants constants,
            String label,
            int member,
            int depth,
            Target target,
            boolean nullableTarget) {
        this.context = context;
        this.constants = constants;
        this.checks = new Checks(constants);
        this.label = label;
        this.member = member;
        this.depth = depth;
        this.target = target;
        this.nullableTarget = nullableTarget;
    }

    @Override
    public CodeBlock text(ValuePlan.Text plan) {
        CodeBlock read = CodeBlock.of("in.readString($L)", type(plan.schema(), "string"));
        return reference(plan, read, checks.text(label, plan, local("value"), this::report), false);
    }

    @Override
    public CodeBlock typedText(ValuePlan.TypedText plan) {
        String method = switch (plan.format()) {
            case UUID -> "readUuid";
            case DATE_TIME -> "readDateTime";
            case DATE -> "readDate";
        };
        CodeBlock read = CodeBlock.of(
                "in.$L($L, $L)",
                method,
                type(plan.schema(), "string"),
                constants.rule(
                        label,
                        plan.schema(),
                        "format",
                        "must be a " + plan.format().word()));
        return reference(plan, read, CodeBlock.of(""), plan.format() != TextFormat.DATE);
    }

    @Override
    public CodeBlock whole(ValuePlan.Whole plan) {
        CodeBlock read =
                CodeBlock.of("in.$L($L)", plan.int32() ? "readInt" : "readLong", type(plan.schema(), "integer"));
        return primitive(plan, read, checks.whole(label, plan, local("value"), this::report), false);
    }

    @Override
    public CodeBlock decimal(ValuePlan.Decimal plan) {
        CodeBlock read = CodeBlock.of("in.readDecimal($L)", type(plan.schema(), "number"));
        return reference(
                plan, read, checks.decimal(label, plan.schema(), plan.rules(), local("value"), this::report), false);
    }

    @Override
    public CodeBlock binary(ValuePlan.Binary plan) {
        CodeBlock read =
                CodeBlock.of("in.$L($L)", plan.single() ? "readFloat" : "readDouble", type(plan.schema(), "number"));
        CodeBlock tests = checks.decimal(label, plan.schema(), plan.rules(), local("exact"), this::report);
        CodeBlock exact = tests.isEmpty()
                ? tests
                : CodeBlock.builder()
                        .addStatement(
                                "$T $L = new $T(String.valueOf($L))",
                                BigDecimal.class,
                                local("exact"),
                                BigDecimal.class,
                                local("value"))
                        .add(tests)
                        .build();
        return primitive(plan, read, exact, true);
    }

    @Override
    public CodeBlock flag(ValuePlan.Flag plan) {
        CodeBlock read = CodeBlock.of("in.readBoolean($L)", type(plan.schema(), "boolean"));
        return primitive(plan, read, checks.flag(label, plan, local("value"), this::report), false);
    }

    @Override
    public CodeBlock constant(ValuePlan.Constant plan) {
        return new ConstantCode(constants, label).read(plan);
    }

    @Override
    public CodeBlock raw(ValuePlan.Raw plan) {
        return CodeBlock.of("$L", target.apply(CodeBlock.of("in.readValue()")));
    }

    @Override
    public CodeBlock list(ValuePlan.ListOf plan) {
        String list = local("list");
        String count = local("count");
        TypeName of = JavaTypes.boxed(plan.item());
        CodeBlock counted = checks.count(label, plan.schema(), "item", plan.count(), count, this::report);
        CodeBlock tests = CodeBlock.builder()
                .add(counted)
                .add(checks.unique(label, plan, list, this::report))
                .build();
        CodeBlock.Builder code = CodeBlock.builder()
                .add(tests.isEmpty() ? tests : statement("int $L = in.offset()", local("at")))
                .beginControlFlow("if (in.beginArray($L))", type(plan.schema(), "array"))
                .addStatement(
                        "$T $L = new $T<>()", ParameterizedTypeName.get(java(List.class), of), list, ArrayList.class)
                .add(counted.isEmpty() ? counted : statement("int $L = 0", count))
                .beginControlFlow("while (in.element())")
                .add(counted.isEmpty() ? counted : statement("$L++", count))
                .add(plan.item().accept(inner("item", value -> statement("$L.add($L)", list, value))))
                .endControlFlow()
                .add(tests)
                .add(target.apply(CodeBlock.of("$T.unmodifiableList($L)", Collections.class, list)))
                .endControlFlow();
        return code.build();
    }

    @Override
    public CodeBlock map(ValuePlan.MapOf plan) {
        String map = local("map");
        String count = local("count");
        String name = local("name");
        String nameAt = local("nameAt");
        Target put = value -> CodeBlock.builder()
                .beginControlFlow("if ($L.put($L, $L) != null)", map, name, value)
                .addStatement("in.report($L, $L)", nameAt, constants.duplicate())
                .endControlFlow()
                .build();
        TypeName of = JavaTypes.mapOf(plan.value());
        CodeBlock counted = checks.count(label, plan.schema(), "member", plan.count(), count, this::report);
        return CodeBlock.builder()
                .add(counted.isEmpty() ? counted : statement("int $L = in.offset()", local("at")))
                .beginControlFlow("if (in.beginObject($L))", type(plan.schema(), "object"))
                .addStatement("$T $L = new $T<>()", of, map, LinkedHashMap.class)
                .add(counted.isEmpty() ? counted : statement("int $L = 0", count))
                .beginControlFlow(
                        "while (in.member($T.NONE, -1) != $T.END)", RuntimeTypes.NAMES, RuntimeTypes.JSON_READER)
                .addStatement("String $L = in.name()", name)
                .addStatement("int $L = in.nameOffset()", nameAt)
                .add(counted.isEmpty() ? counted : statement("$L++", count))
                .add(plan.value().accept(inner("value", put)))
                .endControlFlow()
                .add(counted)
                .add(target.apply(CodeBlock.of("$T.unmodifiableMap($L)", Collections.class, map)))
                .endControlFlow()
                .build();
    }

    @Override
    public CodeBlock type(ValuePlan.TypeRef plan) {
        CodeBlock read = CodeBlock.of("$L.read(in)", context.codec(plan.type()));
        return reference(plan, read, CodeBlock.of(""), false);
    }

    @Override
    public CodeBlock nullable(ValuePlan.Nullable plan) {
        ValueReader inner = new ValueReader(
                context,
                constants,
                label,
                member,
                depth,
                value -> target.apply(CodeBlock.of("$T.of($L)", Optional.class, value)),
                false);
        return CodeBlock.builder()
                .beginControlFlow("if (in.readNull())")
                .add(target.apply(CodeBlock.of("$T.empty()", Optional.class)))
                .nextControlFlow("else")
                .add(plan.value().accept(inner))
                .endControlFlow()
                .build();
    }

    @Override
    public CodeBlock nothing(ValuePlan.Nothing plan) {
        return CodeBlock.builder()
                .addStatement("in.report(in.nameOffset(), $L)", constants.nothing(label, plan.schema()))
                .addStatement("in.skip()")
                .build();
    }

    private CodeBlock reference(ValuePlan plan, CodeBlock read, CodeBlock tests, boolean keepsText) {
        boolean simple = tests.isEmpty() && nullableTarget;
        if (simple) {
            return CodeBlock.builder()
                    .add(target.apply(read))
                    .add(keepsText ? keepText() : CodeBlock.of(""))
                    .build();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        if (!tests.isEmpty()) {
            code.addStatement("int $L = in.offset()", local("at"));
        }
        code.addStatement("$T $L = $L", JavaTypes.nullable(JavaTypes.of(plan)), local("value"), read)
                .beginControlFlow("if ($L != null)", local("value"))
                .add(tests);
        if (keepsText) {
            code.add(keepText());
        }
        return code.add(target.apply(CodeBlock.of("$L", local("value"))))
                .endControlFlow()
                .build();
    }

    private CodeBlock primitive(ValuePlan plan, CodeBlock read, CodeBlock tests, boolean keepsText) {
        if (tests.isEmpty() && nullableTarget) {
            return CodeBlock.builder()
                    .add(target.apply(read))
                    .add(keepsText ? keepText() : CodeBlock.of(""))
                    .build();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        if (!tests.isEmpty()) {
            code.addStatement("int $L = in.offset()", local("at"));
        }
        code.addStatement("$T $L = $L", JavaTypes.of(plan), local("value"), read)
                .beginControlFlow("if (!in.failed())")
                .add(tests);
        if (keepsText) {
            code.add(keepText());
        }
        return code.add(target.apply(CodeBlock.of("$L", local("value"))))
                .endControlFlow()
                .build();
    }

    private CodeBlock keepText() {
        return depth == 0
                ? statement("to.kept = in.keepText(to.kept, $L, 0)", member)
                : statement("to.kept = in.keepText(to.kept, $L, ordinal++)", member);
    }

    private ValueReader inner(String part, Target into) {
        return new ValueReader(context, constants, label + "-" + part, member, depth + 1, into, false);
    }

    private CodeBlock report(String rule) {
        return CodeBlock.of("in.report($L, $L)", local("at"), rule);
    }

    private String type(SchemaId schema, String word) {
        return constants.rule(label, schema, "type", "must be " + article(word) + word);
    }

    private static String article(String word) {
        return "aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ";
    }

    private String local(String name) {
        return depth == 0 ? name : name + depth;
    }

    private static CodeBlock statement(String format, Object... args) {
        return CodeBlock.builder().addStatement(format, args).build();
    }

    private static ClassName java(Class<?> type) {
        return ClassName.get(type);
    }
}
