package dev.counterpart.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.counterpart.generator.plan.EnumPlan;
import dev.counterpart.model.schema.SchemaId;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits open enums and their codecs. */
final class EnumEmitter {

    private final Context context;
    private final EnumPlan plan;
    private final ClassName known;
    private final ClassName codec;

    EnumEmitter(Context context, EnumPlan plan) {
        this.context = context;
        this.plan = plan;
        this.known = plan.name().nestedClass("Known");
        this.codec = context.codecName(plan.name());
    }

    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.OPEN_ENUM, known))
                .addJavadoc(context.about(plan.schema()));
        context.mark(type, plan.name().packageName());
        if (Context.isDeprecated(plan.schema())) {
            type.addAnnotation(Deprecated.class);
        }
        for (EnumPlan.Value value : plan.values()) {
            type.addField(FieldSpec.builder(
                            plan.name(), value.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer(
                            "new $T($L, $T.$L)", plan.name(), SourceText.literal(value.text()), known, value.constant())
                    .build());
        }
        CodeBlock all = plan.values().stream()
                .map(value -> CodeBlock.of("$L", value.constant()))
                .collect(CodeBlock.joining(", "));
        return type.addField(FieldSpec.builder(
                                ArrayTypeName.of(plan.name()), "ALL", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("{$L}", all)
                        .addJavadoc("In the order of the schema, which is the codec's.\n")
                        .build())
                .addField(String.class, "text", Modifier.PRIVATE, Modifier.FINAL)
                .addField(known, "known", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(String.class, "text")
                        .addParameter(known, "known")
                        .addStatement("this.text = text")
                        .addStatement("this.known = known")
                        .build())
                .addMethod(of())
                .addMethod(MethodSpec.methodBuilder("numbered")
                        .addModifiers(Modifier.STATIC)
                        .returns(plan.name())
                        .addParameter(int.class, "number")
                        .addStatement("return ALL[number]")
                        .build())
                .addMethod(codecMethod())
                .addMethod(overriding("text", ClassName.get(String.class), CodeBlock.of("text")))
                .addMethod(overriding("known", known, CodeBlock.of("known")))
                .addMethod(overriding("isKnown", TypeName.BOOLEAN, CodeBlock.of("known != $T.UNKNOWN", known)))
                .addMethod(MethodSpec.methodBuilder("equals")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeName.BOOLEAN)
                        .addParameter(JavaTypes.nullable(ClassName.OBJECT), "other")
                        .addStatement("return other instanceof $T that && text.equals(that.text)", plan.name())
                        .build())
                .addMethod(overriding("hashCode", TypeName.INT, CodeBlock.of("text.hashCode()")))
                .addMethod(overriding("toString", ClassName.get(String.class), CodeBlock.of("text")))
                .addType(known())
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("Of any text; one that the schema doesn't list is kept as it is.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(plan.name())
                .addParameter(String.class, "text")
                .addStatement("int number = $T.TEXTS.find($T.requireNonNull(text))", codec, Objects.class)
                .addStatement("return number < 0 ? new $T(text, $T.UNKNOWN) : ALL[number]", plan.name(), known)
                .build();
    }

    private MethodSpec codecMethod() {
        return MethodSpec.methodBuilder("codec")
                .addJavadoc("Reads and writes it.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.CODEC, plan.name()))
                .addStatement("return $T.INSTANCE", codec)
                .build();
    }

    private static MethodSpec overriding(String name, TypeName type, CodeBlock value) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", value)
                .build();
    }

    private TypeSpec known() {
        TypeSpec.Builder type = TypeSpec.enumBuilder("Known")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "The values this version's schema lists. It grows with minor versions: give a {@code switch} a"
                                + " default.\n");
        plan.values().forEach(value -> type.addEnumConstant(value.constant()));
        return type.addEnumConstant("UNKNOWN").build();
    }

    TypeSpec emitCodec() {
        SchemaId schema = plan.schema().id();
        CodecConstants constants = new CodecConstants(context);
        String typeRule = constants.rule("", schema, "type", "must be a string");
        String list = String.join(
                ", ", plan.values().stream().map(EnumPlan.Value::text).toList());
        String enumRule = constants.tolerable("", schema, "enum", "must be one of " + list);
        TypeSpec.Builder type = TypeSpec.classBuilder(codec)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.CODEC, plan.name()));
        context.mark(type, codec.packageName());
        type.addField(FieldSpec.builder(codec, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", codec)
                        .build())
                .addField(FieldSpec.builder(RuntimeTypes.NAMES, "TEXTS", Modifier.STATIC, Modifier.FINAL)
                        .initializer(CodecConstants.namesOf(
                                plan.values().stream().map(EnumPlan.Value::text).toList()))
                        .build());
        constants.fields().forEach(type::addField);
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(ObjectCodecEmitter.readMethod(plan.name())
                        .addStatement("int at = in.offset()")
                        .addStatement("int number = in.readConstant(TEXTS, $L)", typeRule)
                        .beginControlFlow("if (number >= 0)")
                        .addStatement("return $T.numbered(number)", plan.name())
                        .endControlFlow()
                        .beginControlFlow("if (in.failed())")
                        .addStatement("return null")
                        .endControlFlow()
                        .addStatement("in.report(at, $L)", enumRule)
                        .addStatement("return $T.of(in.text())", plan.name())
                        .build())
                .addMethod(ObjectCodecEmitter.writeMethod(plan.name())
                        .addStatement("out.string(value.text())")
                        .build())
                .addMethod(ObjectCodecEmitter.validateMethod(plan.name())
                        .beginControlFlow("if (!value.isKnown())")
                        .addStatement("out.report(at, $L)", enumRule)
                        .endControlFlow()
                        .build())
                .build();
    }
}
