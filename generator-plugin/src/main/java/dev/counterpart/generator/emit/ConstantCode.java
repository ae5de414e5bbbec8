package dev.counterpart.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.counterpart.generator.plan.ValuePlan;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.NumberNode;
import dev.counterpart.model.tree.StringNode;
import java.math.BigDecimal;
import java.util.List;

/** Statements that make sure of a constant, write it, and say it in Java. Nothing is stored. */
final class ConstantCode {

    private final CodecConstants constants;
    private final String label;

    ConstantCode(CodecConstants constants, String label) {
        this.constants = constants;
        this.label = label;
    }

    CodeBlock read(ValuePlan.Constant plan) {
        Node value = plan.value();
        String rule = constants.rule(label, plan.schema(), "const", "must be " + words(value));
        CodeBlock.Builder code = CodeBlock.builder();
        if (value instanceof NullNode) {
            return code.addStatement("int at = in.offset()")
                    .beginControlFlow("if (!in.readNull())")
                    .addStatement("in.skip()")
                    .addStatement("in.report(at, $L)", rule)
                    .endControlFlow()
                    .build();
        }
        code.addStatement("int at = in.offset()");
        if (value instanceof StringNode text) {
            String names = constants.names(label + "-text", List.of(text.value()));
            code.beginControlFlow("if (in.readConstant($L, $L) != 0 && !in.failed())", names, rule);
        } else if (value instanceof BooleanNode flag) {
            code.beginControlFlow("if ($Lin.readBoolean($L) && !in.failed())", flag.value() ? "!" : "", rule);
        } else if (value instanceof NumberNode number) {
            code.addStatement("$T value = in.readDecimal($L)", JavaTypes.nullable(JavaTypes.of(plan.stored())), rule)
                    .beginControlFlow(
                            "if (value != null && value.compareTo($L) != 0)",
                            constants.decimal(label + "-number", number.value()));
        } else {
            throw new IllegalArgumentException("no constant of a scalar: " + value.typeName());
        }
        return code.addStatement("in.report(at, $L)", rule).endControlFlow().build();
    }

    static CodeBlock write(Node value) {
        if (value instanceof StringNode text) {
            return CodeBlock.of("out.string($L)", SourceText.literal(text.value()));
        }
        if (value instanceof BooleanNode flag) {
            return CodeBlock.of("out.bool($L)", flag.value());
        }
        if (value instanceof NumberNode number) {
            return CodeBlock.of("out.number(new $T($S))", BigDecimal.class, number.text());
        }
        return CodeBlock.of("out.nothing()");
    }

    /** The constant as an expression; for {@code null} there is none. */
    static CodeBlock expression(Node value) {
        if (value instanceof StringNode text) {
            return CodeBlock.of("$L", SourceText.literal(text.value()));
        }
        if (value instanceof BooleanNode flag) {
            return CodeBlock.of("$L", flag.value());
        }
        if (value instanceof NumberNode number) {
            return CodeBlock.of("new $T($S)", BigDecimal.class, number.text());
        }
        throw new IllegalArgumentException("no expression for " + value.typeName());
    }

    private static String words(Node value) {
        if (value instanceof StringNode text) {
            return "\"" + text.value() + "\"";
        }
        if (value instanceof BooleanNode flag) {
            return String.valueOf(flag.value());
        }
        return value instanceof NumberNode number ? number.text() : "null";
    }
}
