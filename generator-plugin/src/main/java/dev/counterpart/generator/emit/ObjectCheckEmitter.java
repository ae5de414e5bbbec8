package dev.counterpart.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.counterpart.generator.plan.CountRules;
import dev.counterpart.generator.plan.ObjectPlan;
import dev.counterpart.generator.plan.PropertyPlan;
import dev.counterpart.generator.plan.PropertyPlan.Shape;
import dev.counterpart.generator.plan.ValuePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the checks of values that were built: what is missing, and every rule that Java's types don't keep by themselves. */
final class ObjectCheckEmitter {

    private final Context context;
    private final ObjectPlan plan;
    private final CodecConstants constants;

    ObjectCheckEmitter(Context context, ObjectPlan plan, CodecConstants constants) {
        this.context = context;
        this.plan = plan;
        this.constants = constants;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(ObjectCodecEmitter.validateMethod(plan.name())
                .addStatement("check(value.toBuilder(), at, out)")
                .build());
        CodeBlock.Builder all = CodeBlock.builder();
        List<PropertyPlan> stored = plan.stored();
        int groups = ObjectCodecEmitter.groups(stored.size());
        for (int group = 0; group < groups; group++) {
            int first = group * ObjectCodecEmitter.GROUP;
            CodeBlock.Builder code = CodeBlock.builder();
            stored.subList(first, Math.min(stored.size(), first + ObjectCodecEmitter.GROUP))
                    .forEach(property -> code.add(check(property)));
            if (groups == 1) {
                all.add(code.build());
            } else {
                all.addStatement("checkMembers$L(value, at, out)", first);
                methods.add(method("checkMembers" + first)
                        .addModifiers(Modifier.PRIVATE)
                        .addCode(code.build())
                        .build());
            }
        }
        all.add(extras()).add(count());
        methods.add(1, method("check").addCode(all.build()).build());
        return methods;
    }

    private MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(plan.name().nestedClass("Builder"), "value")
                .addParameter(RuntimeTypes.PATH, "at")
                .addParameter(RuntimeTypes.VIOLATIONS, "out");
    }

    private CodeBlock check(PropertyPlan property) {
        String field = "value." + property.javaName();
        CodeBlock path = CodeBlock.of("at.member($L)", SourceText.literal(property.jsonName()));
        String tested = property.isNullable() ? field + ".get()" : field;
        CodeBlock tests =
                property.value().accept(new ValueValidator(context, constants, property.jsonName(), tested, path, 0));
        CodeBlock missing = ObjectCodecEmitter.statement(
                "out.missing(at, $L, $L)",
                ObjectReadEmitter.requiredRule(constants, plan),
                SourceText.literal(property.jsonName()));
        CodeBlock.Builder code = CodeBlock.builder();
        switch (property.shape()) {
            case REQUIRED -> {
                code.beginControlFlow("if ($L == null)", field).add(missing);
                if (!tests.isEmpty()) {
                    code.nextControlFlow("else").add(tests);
                }
                code.endControlFlow();
            }
            case REQUIRED_NULLABLE -> {
                code.beginControlFlow("if ($L.isAbsent())", field).add(missing);
                if (!tests.isEmpty()) {
                    code.nextControlFlow("else if ($L.isPresent())", field).add(tests);
                }
                code.endControlFlow();
            }
            default -> {
                if (!tests.isEmpty()) {
                    code.beginControlFlow(
                                    "if ($L)", property.isNullable() ? field + ".isPresent()" : field + " != null")
                            .add(tests)
                            .endControlFlow();
                }
            }
        }
        return code.build();
    }

    private CodeBlock extras() {
        if (!(plan.extras() instanceof ObjectPlan.Extras.Typed typed)) {
            return plan.extras() instanceof ObjectPlan.Extras.Refused ? refused() : CodeBlock.of("");
        }
        ValuePlan.MapOf map = new ValuePlan.MapOf(
                plan.schema().id(), typed.value(), new CountRules(Optional.empty(), Optional.empty()));
        return map.accept(
                new ValueValidator(context, constants, "extra", "value." + typed.javaName(), CodeBlock.of("at"), 0));
    }

    /** Only a value that was read leniently can have them. */
    private CodeBlock refused() {
        return CodeBlock.builder()
                .beginControlFlow("for (String name : value.residue.unknown().keySet())")
                .addStatement(
                        "out.report(at.member(name), $L)",
                        constants.tolerable(
                                "",
                                plan.schema().id(),
                                "additionalProperties",
                                "must not be there: it is not declared"))
                .endControlFlow()
                .build();
    }

    private CodeBlock count() {
        if (plan.count().isEmpty()) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder code = CodeBlock.builder().addStatement("int count = value.residue.unknown().size()");
        if (plan.extras() instanceof ObjectPlan.Extras.Typed typed) {
            code.addStatement("count += value.$L.size()", typed.javaName());
        }
        for (PropertyPlan property : plan.properties()) {
            if (property.shape() == Shape.CONSTANT) {
                code.addStatement("count++");
            } else if (property.isStored()) {
                code.addStatement(
                        property.isNullable()
                                ? "count += value.$L.isAbsent() ? 0 : 1"
                                : "count += value.$L == null ? 0 : 1",
                        property.javaName());
            }
        }
        return code.add(new Checks(constants)
                        .count(
                                "",
                                plan.schema().id(),
                                "member",
                                plan.count(),
                                "count",
                                rule -> CodeBlock.of("out.report(at, $L)", rule)))
                .build();
    }
}
