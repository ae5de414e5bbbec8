package dev.counterpart.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.counterpart.generator.plan.ContractPlan;
import dev.counterpart.generator.plan.PropertyPlan;
import dev.counterpart.generator.plan.UnionPlan;
import dev.counterpart.model.catalog.MessageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** The constant {@code CONTRACT} of a message's class. */
final class ContractCode {

    private ContractCode() {}

    static FieldSpec of(Context context, ClassName type, ContractPlan plan) {
        return field(
                context,
                type,
                plan,
                plan.keys().stream().map(ContractCode::key).findFirst().orElse(CodeBlock.of("")));
    }

    static FieldSpec of(Context context, UnionPlan union, ContractPlan plan) {
        return field(context, union.name(), plan, plan.keys().isEmpty() ? CodeBlock.of("") : key(union, plan));
    }

    private static FieldSpec field(Context context, ClassName type, ContractPlan plan, CodeBlock key) {
        CodeBlock.Builder value = CodeBlock.builder()
                .add("$T.of($T.class, $L)$>$>\n", RuntimeTypes.CONTRACT, type, context.codec(type))
                .add(".id($L)\n", SourceText.literal(plan.id()))
                .add(".kind($T.$L)\n", RuntimeTypes.MESSAGE_KIND, plan.kind().name());
        if (plan.response()) {
            value.add(".part($T.RESPONSE)\n", RuntimeTypes.MESSAGE_PART);
        }
        value.add(".version($S)\n", plan.version());
        plan.channel().ifPresent(address -> value.add(".channel($L)\n", SourceText.literal(address)));
        value.add(key).add(".schema($L)\n.build()$<$<", SourceText.literal("/" + plan.resource()));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.CONTRACT, type),
                        "CONTRACT",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(
                        "The contract of the $L {@code $L} in version $L$L.\n",
                        plan.kind() == MessageKind.QUERY && plan.response()
                                ? "answer to"
                                : plan.kind().word(),
                        plan.id(),
                        plan.version(),
                        "")
                .initializer(value.build())
                .build();
    }

    private static CodeBlock key(ContractPlan.KeyPath path) {
        return CodeBlock.of(".key(message -> $L)\n", text("message", path));
    }

    private static CodeBlock key(UnionPlan union, ContractPlan plan) {
        List<CodeBlock> arms = new ArrayList<>();
        IntStream.range(0, union.arms().size()).forEach(i -> {
            String name = union.arms().get(i).javaName();
            arms.add(CodeBlock.of("$L -> $L", name, text(name, plan.keys().get(i))));
        });
        arms.add(CodeBlock.of("unknown -> null"));
        return CodeBlock.of(
                ".key(message -> message.<$T>match($>$>\n$L$<$<))\n",
                JavaTypes.nullable(ClassName.get(String.class)),
                CodeBlock.join(arms, ",\n"));
    }

    private static CodeBlock text(String message, ContractPlan.KeyPath path) {
        CodeBlock.Builder chain = CodeBlock.builder().add("$L", message);
        path.steps().forEach(step -> chain.add(".$L()", step.javaName()));
        PropertyPlan last = path.steps().get(path.steps().size() - 1);
        if (last.shape() == PropertyPlan.Shape.REQUIRED) {
            return CodeBlock.of("$T.valueOf($L)", String.class, chain.build());
        }
        TypeName optional = JavaTypes.optional(last.value());
        if (optional instanceof ClassName) {
            return CodeBlock.of(
                    "$1L.isPresent() ? $2T.valueOf($1L.$3L()) : null",
                    chain.build(),
                    String.class,
                    JavaTypes.optionalGetter(last.value()));
        }
        return CodeBlock.of("$L.map($T::valueOf).orElse(null)", chain.build(), String.class);
    }
}
