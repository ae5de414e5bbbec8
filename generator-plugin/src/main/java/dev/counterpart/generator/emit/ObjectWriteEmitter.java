package dev.counterpart.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.counterpart.generator.plan.ObjectPlan;
import dev.counterpart.generator.plan.PropertyPlan;
import dev.counterpart.generator.plan.PropertyPlan.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the writing side of an object's codec: members in the order in which they came, or else in the schema's. */
final class ObjectWriteEmitter {

    private final Context context;
    private final ObjectPlan plan;
    private final int size;

    ObjectWriteEmitter(Context context, ObjectPlan plan) {
        this.context = context;
        this.plan = plan;
        this.size = plan.properties().size();
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (plan.extras() instanceof ObjectPlan.Extras.Typed typed) {
            methods.add(writeTyped(typed));
            methods.add(writeExtra(typed));
        } else {
            methods.add(write());
        }
        methods.addAll(members());
        return methods;
    }

    private MethodSpec write() {
        return ObjectCodecEmitter.writeMethod(plan.name())
                .addStatement("out.beginObject()")
                .beginControlFlow("if (value.residue.inOrder())")
                .beginControlFlow("for (int m = 0; m < $L; m++)", size)
                .addStatement("writeMember(out, value, m)")
                .endControlFlow()
                .addStatement("value.residue.writeExtras(out)")
                .nextControlFlow("else")
                .beginControlFlow("for (int m : value.residue.order($L))", size)
                .addStatement("writeMember(out, value, m)")
                .endControlFlow()
                .endControlFlow()
                .addStatement("out.endObject()")
                .build();
    }

    /** Extra members have a type: the residue knows their places, the map their values. */
    private MethodSpec writeTyped(ObjectPlan.Extras.Typed typed) {
        ClassName map = ClassName.get(LinkedHashMap.class);
        return ObjectCodecEmitter.writeMethod(plan.name())
                .addStatement("out.beginObject()")
                .addStatement("$T rest = new $T<>(value.$L)", JavaTypes.mapOf(typed.value()), map, typed.javaName())
                .addStatement("int index = 0")
                .beginControlFlow("for (int m : value.residue.order($L))", size)
                .beginControlFlow("if (m >= 0)")
                .addStatement("writeMember(out, value, m)")
                .addStatement("continue")
                .endControlFlow()
                .addStatement("String name = value.residue.extraName(~m)")
                .addStatement("$T extra = rest.remove(name)", JavaTypes.nullable(JavaTypes.of(typed.value())))
                .beginControlFlow("if (extra != null)")
                .addStatement("writeExtra(out, value, name, extra, index++)")
                .endControlFlow()
                .endControlFlow()
                .beginControlFlow(
                        "for ($T entry : rest.entrySet())",
                        ParameterizedTypeName.get(
                                ClassName.get(Map.Entry.class),
                                ClassName.get(String.class),
                                JavaTypes.boxed(typed.value())))
                .addStatement("writeExtra(out, value, entry.getKey(), entry.getValue(), index++)")
                .endControlFlow()
                .addStatement("out.endObject()")
                .build();
    }

    private MethodSpec writeExtra(ObjectPlan.Extras.Typed typed) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("out.name(name)");
        if (ValueWriter.keepsText(typed.value())) {
            code.addStatement("int ordinal = index << 16");
        }
        code.add(typed.value().accept(new ValueWriter(context, CodeBlock.of("extra"), size, 1)));
        return MethodSpec.methodBuilder("writeExtra")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeTypes.JSON_WRITER, "out")
                .addParameter(plan.name(), "value")
                .addParameter(String.class, "name")
                .addParameter(JavaTypes.of(typed.value()), "extra")
                .addParameter(int.class, "index")
                .addCode(code.build())
                .build();
    }

    private List<MethodSpec> members() {
        int groups = ObjectCodecEmitter.groups(size);
        if (groups <= 1) {
            return List.of(cases("writeMember", 0, size, true));
        }
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock.Builder code =
                CodeBlock.builder().beginControlFlow("switch (m < 0 ? -1 : m / $L)", ObjectCodecEmitter.GROUP);
        for (int group = 0; group < groups; group++) {
            int first = group * ObjectCodecEmitter.GROUP;
            code.addStatement("case $L -> writeMembers$L(out, value, m)", group, first);
            methods.add(cases("writeMembers" + first, first, Math.min(size, first + ObjectCodecEmitter.GROUP), false));
        }
        code.add(other(true)).endControlFlow();
        methods.add(0, method("writeMember").addCode(code.build()).build());
        return methods;
    }

    private MethodSpec cases(String name, int first, int end, boolean extras) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (m)");
        for (int i = first; i < end; i++) {
            if (plan.properties().get(i).shape() == Shape.FORBIDDEN) {
                code.add("case $L -> {}\n", i);
            } else {
                code.beginControlFlow("case $L ->", i)
                        .add(member(plan.properties().get(i), i))
                        .endControlFlow();
            }
        }
        return method(name)
                .addCode(code.add(other(extras)).endControlFlow().build())
                .build();
    }

    private CodeBlock other(boolean extras) {
        return extras && !(plan.extras() instanceof ObjectPlan.Extras.Typed)
                ? ObjectCodecEmitter.statement("default -> value.residue.writeExtra(out, ~m)")
                : ObjectCodecEmitter.statement(
                        "default -> throw new $T(\"no member \" + m)", IllegalArgumentException.class);
    }

    private MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeTypes.JSON_WRITER, "out")
                .addParameter(plan.name(), "value")
                .addParameter(int.class, "m");
    }

    private CodeBlock member(PropertyPlan property, int number) {
        String name = property.javaName();
        CodeBlock.Builder code = CodeBlock.builder();
        switch (property.shape()) {
            case OPTIONAL -> code.beginControlFlow("if (value.$L != null)", name);
            case OPTIONAL_NULLABLE -> code.beginControlFlow("if (!value.$L.isAbsent())", name);
            default -> {}
        }
        code.addStatement("out.name(NAMES, $L)", number);
        switch (property.shape()) {
            case REQUIRED_NULLABLE ->
                code.beginControlFlow("if (value.$L == null)", name)
                        .addStatement("out.nothing()")
                        .nextControlFlow("else")
                        .add(write(property, CodeBlock.of("value.$L", name), number))
                        .endControlFlow();
            case OPTIONAL_NULLABLE ->
                code.beginControlFlow("if (value.$L.isNull())", name)
                        .addStatement("out.nothing()")
                        .nextControlFlow("else")
                        .add(write(property, CodeBlock.of("value.$L.get()", name), number))
                        .endControlFlow();
            default -> code.add(write(property, CodeBlock.of("value.$L", name), number));
        }
        if (property.shape() == Shape.OPTIONAL || property.shape() == Shape.OPTIONAL_NULLABLE) {
            code.endControlFlow();
        }
        return code.build();
    }

    private CodeBlock write(PropertyPlan property, CodeBlock value, int number) {
        CodeBlock written = property.value().accept(new ValueWriter(context, value, number, 0));
        return ValueWriter.countsTexts(property.value())
                ? CodeBlock.builder()
                        .addStatement("int ordinal = 0")
                        .add(written)
                        .build()
                : written;
    }
}
