package dev.counterpart.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.counterpart.generator.plan.ObjectPlan;
import dev.counterpart.generator.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the codec of an object class: one class per direction does the work, this one puts them together. Methods over many
 * members are cut into groups, since HotSpot leaves methods of more than 8,000 bytecodes uncompiled.
 */
final class ObjectCodecEmitter {

    /** Members in one method. */
    static final int GROUP = 32;

    private final Context context;
    private final ObjectPlan plan;
    private final CodecConstants constants;

    ObjectCodecEmitter(Context context, ObjectPlan plan) {
        this.context = context;
        this.plan = plan;
        this.constants = new CodecConstants(context);
    }

    TypeSpec emit() {
        ClassName name = context.codecName(plan.name());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.CODEC, plan.name()));
        context.mark(type, plan.name().packageName());
        List<MethodSpec> methods = new ArrayList<>();
        methods.addAll(new ObjectReadEmitter(context, plan, constants).methods());
        methods.addAll(new ObjectWriteEmitter(context, plan).methods());
        methods.addAll(new ObjectCheckEmitter(context, plan, constants).methods());

        type.addField(FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", name)
                        .build())
                .addField(FieldSpec.builder(RuntimeTypes.NAMES, "NAMES", Modifier.STATIC, Modifier.FINAL)
                        .initializer(CodecConstants.namesOf(plan.properties().stream()
                                .map(PropertyPlan::jsonName)
                                .toList()))
                        .build());
        constants.fields().forEach(type::addField);
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        methods.forEach(type::addMethod);
        return type.build();
    }

    static MethodSpec.Builder readMethod(TypeName type) {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.nullable(type))
                .addParameter(RuntimeTypes.JSON_READER, "in");
    }

    static MethodSpec.Builder writeMethod(TypeName type) {
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.JSON_WRITER, "out")
                .addParameter(type, "value");
    }

    static MethodSpec.Builder validateMethod(TypeName type) {
        return MethodSpec.methodBuilder("validate")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(type, "value")
                .addParameter(RuntimeTypes.PATH, "at")
                .addParameter(RuntimeTypes.VIOLATIONS, "out");
    }

    /** How many groups the members make. */
    static int groups(int members) {
        return (members + GROUP - 1) / GROUP;
    }

    static CodeBlock statement(String format, Object... args) {
        return CodeBlock.builder().addStatement(format, args).build();
    }
}
