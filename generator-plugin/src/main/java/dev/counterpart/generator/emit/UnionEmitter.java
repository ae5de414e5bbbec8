package dev.counterpart.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.counterpart.generator.plan.UnionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Emits sealed interfaces: a record per arm around the arm's object, and {@code Unknown} for arms newer than the jar. */
final class UnionEmitter {

    private static final TypeVariableName RESULT = TypeVariableName.get("R");

    private final Context context;
    private final UnionPlan plan;

    UnionEmitter(Context context, UnionPlan plan) {
        this.context = context;
        this.plan = plan;
    }

    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(context.about(plan.schema()));
        context.mark(type, plan.name().packageName());
        if (Context.isDeprecated(plan.schema())) {
            type.addAnnotation(Deprecated.class);
        }
        plan.contract().ifPresent(contract -> type.addField(ContractCode.of(context, plan, contract)));
        type.addMethod(MethodSpec.methodBuilder("codec")
                .addJavadoc("Reads and writes it.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.CODEC, plan.name()))
                .addStatement("return $L", context.codec(plan.name()))
                .build());
        for (UnionPlan.Arm arm : plan.arms()) {
            type.addMethod(MethodSpec.methodBuilder("of")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(plan.name())
                    .addParameter(arm.type(), "value")
                    .addStatement("return new $T(value)", arm.name())
                    .build());
        }
        type.addMethod(match().addModifiers(Modifier.ABSTRACT)
                .addJavadoc("Goes on with whichever it is; {@code unknown} gets the JSON of an arm that this version"
                        + " doesn't know.\n")
                .build());
        plan.arms().forEach(arm -> type.addType(arm(arm.name(), arm.type(), arm.javaName(), "")));
        return type.addType(arm(
                        plan.name().nestedClass("Unknown"),
                        RuntimeTypes.JSON_VALUE,
                        "unknown",
                        "An arm newer than this version; only lenient reading lets it in.\n"))
                .build();
    }

    private TypeSpec arm(ClassName name, TypeName value, String function, String about) {
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(value, "value")
                        .build())
                .addSuperinterface(plan.name())
                .addMethod(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("$T.requireNonNull(value)", Objects.class)
                        .build())
                .addMethod(match().addAnnotation(Override.class)
                        .addStatement("return $L.apply(value)", function)
                        .build());
        return about.isEmpty() ? type.build() : type.addJavadoc(about).build();
    }

    private MethodSpec.Builder match() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("match")
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(RESULT)
                .returns(RESULT);
        plan.arms().forEach(arm -> method.addParameter(function(arm.type()), arm.javaName()));
        return method.addParameter(function(RuntimeTypes.JSON_VALUE), "unknown");
    }

    private static TypeName function(TypeName from) {
        return ParameterizedTypeName.get(
                ClassName.get(Function.class), WildcardTypeName.supertypeOf(from), WildcardTypeName.subtypeOf(RESULT));
    }

    TypeSpec emitCodec() {
        ClassName codec = context.codecName(plan.name());
        CodecConstants constants = new CodecConstants(context);
        List<String> tags =
                plan.arms().stream().flatMap(arm -> arm.tags().stream()).toList();
        String texts = constants.names("tags", tags);
        String unknown = constants.tolerable(
                "unknown",
                plan.schema().id(),
                plan.keyword(),
                "must have a known \"" + plan.discriminator() + "\": " + String.join(", ", tags));
        String none = constants.rule(
                "no", plan.schema().id(), plan.keyword(), "must be an object with \"" + plan.discriminator() + "\"");
        TypeSpec.Builder type = TypeSpec.classBuilder(codec)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.CODEC, plan.name()));
        context.mark(type, codec.packageName());
        type.addField(FieldSpec.builder(codec, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", codec)
                .build());
        constants.fields().forEach(type::addField);
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(read(texts, unknown, none))
                .addMethod(ObjectCodecEmitter.writeMethod(plan.name())
                        .addCode(perArm(
                                arm -> CodeBlock.of("$L.write(out, arm.value())", context.codec(arm.type())),
                                CodeBlock.of("out.value(arm.value())")))
                        .build())
                .addMethod(ObjectCodecEmitter.validateMethod(plan.name())
                        .addCode(perArm(
                                arm -> CodeBlock.of("$L.validate(arm.value(), at, out)", context.codec(arm.type())),
                                CodeBlock.of("out.report(at, $L)", unknown)))
                        .build())
                .build();
    }

    private MethodSpec read(String texts, String unknown, String none) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("int at = in.offset()")
                .addStatement("int tag = in.discriminate($L, $L)", SourceText.literal(plan.discriminator()), texts)
                .beginControlFlow("switch (tag)");
        int number = 0;
        for (UnionPlan.Arm arm : plan.arms()) {
            List<String> numbers = new ArrayList<>();
            for (int i = 0; i < arm.tags().size(); i++) {
                numbers.add(String.valueOf(number++));
            }
            code.beginControlFlow("case $L ->", String.join(", ", numbers))
                    .addStatement("$T value = $L.read(in)", JavaTypes.nullable(arm.type()), context.codec(arm.type()))
                    .addStatement("return value == null ? null : new $T(value)", arm.name())
                    .endControlFlow();
        }
        code.beginControlFlow("default ->")
                .addStatement("in.report(at, tag == $T.UNKNOWN ? $L : $L)", RuntimeTypes.JSON_READER, unknown, none)
                .addStatement("return new $T(in.readValue())", plan.name().nestedClass("Unknown"))
                .endControlFlow()
                .endControlFlow();
        return ObjectCodecEmitter.readMethod(plan.name()).addCode(code.build()).build();
    }

    private CodeBlock perArm(Function<UnionPlan.Arm, CodeBlock> known, CodeBlock unknown) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < plan.arms().size(); i++) {
            UnionPlan.Arm arm = plan.arms().get(i);
            String condition = "if (value instanceof $T arm)";
            if (i == 0) {
                code.beginControlFlow(condition, arm.name());
            } else {
                code.nextControlFlow("else " + condition, arm.name());
            }
            code.addStatement(known.apply(arm));
        }
        String arm = unknown.toString().contains("arm.") ? " arm" : "";
        return code.nextControlFlow(
                        "else if (value instanceof $T" + arm + ")", plan.name().nestedClass("Unknown"))
                .addStatement(unknown)
                .endControlFlow()
                .build();
    }
}
