package dev.counterpart.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.counterpart.generator.names.JavaNames;
import dev.counterpart.generator.names.NameScope;
import dev.counterpart.generator.plan.ObjectPlan;
import dev.counterpart.generator.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the reading side of an object's codec: a loop over members, a switch over their numbers, a method per busy member. */
final class ObjectReadEmitter {

    private final Context context;
    private final ObjectPlan plan;
    private final CodecConstants constants;
    private final ClassName builder;
    private final NameScope scope =
            NameScope.ofMembers(List.of("read", "readMember", "readExtra", "write", "validate", "check"));
    private final List<MethodSpec> members = new ArrayList<>();

    ObjectReadEmitter(Context context, ObjectPlan plan, CodecConstants constants) {
        this.context = context;
        this.plan = plan;
        this.constants = constants;
        this.builder = plan.name().nestedClass("Builder");
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(read());
        methods.addAll(members);
        return methods;
    }

    private MethodSpec read() {
        int size = plan.properties().size();
        boolean counts = !plan.count().isEmpty();
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("long mark = in.mark()")
                .addStatement("int start = in.offset()")
                .beginControlFlow(
                        "if (!in.beginObject($L))",
                        constants.rule("", plan.schema().id(), "type", "must be an object"))
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$1T to = new $1T()", builder);
        for (int word = 0; word < words(); word++) {
            code.addStatement("long $L = 0", seen(word));
        }
        if (counts) {
            code.addStatement("int count = 0");
        }
        code.addStatement("int last = -1")
                .beginControlFlow(
                        "for (int m = in.member(NAMES, last); m != $T.END; m = in.member(NAMES, last))",
                        RuntimeTypes.JSON_READER)
                .beginControlFlow("if (m <= last || to.kept != null)")
                .addStatement("to.kept = in.note(to.kept, NAMES, m$L)", allSeen())
                .endControlFlow();
        if (counts) {
            code.addStatement("count++");
        }
        code.add(dispatch(size));
        if (size > 0) {
            code.beginControlFlow("if (m >= 0)")
                    .add(markSeen())
                    .addStatement("last = m")
                    .endControlFlow();
        }
        code.endControlFlow().add(required());
        if (counts) {
            code.add(new Checks(constants)
                    .count(
                            "",
                            plan.schema().id(),
                            "member",
                            plan.count(),
                            "count",
                            rule -> CodeBlock.of("in.report(start, $L)", rule)));
        }
        code.beginControlFlow("if (in.failedSince(mark))")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("to.residue = $T.of(to.kept)", RuntimeTypes.RESIDUE)
                .addStatement("return new $T(to)", plan.name());
        return ObjectCodecEmitter.readMethod(plan.name()).addCode(code.build()).build();
    }

    /** One switch, or, for many members, one switch per group behind a switch over groups. */
    private CodeBlock dispatch(int size) {
        int groups = ObjectCodecEmitter.groups(size);
        if (groups <= 1) {
            CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (m)");
            for (int i = 0; i < size; i++) {
                code.add(readCase(i));
            }
            return code.add("default -> ").add(extra()).endControlFlow().build();
        }
        CodeBlock.Builder code =
                CodeBlock.builder().beginControlFlow("switch (m < 0 ? -1 : m / $L)", ObjectCodecEmitter.GROUP);
        for (int group = 0; group < groups; group++) {
            String method = scope.take("readMembers" + group * ObjectCodecEmitter.GROUP);
            code.addStatement("case $L -> $L(in, to, m)", group, method);
            CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("switch (m)");
            int end = Math.min(size, (group + 1) * ObjectCodecEmitter.GROUP);
            for (int i = group * ObjectCodecEmitter.GROUP; i < end; i++) {
                cases.add(readCase(i));
            }
            cases.addStatement("default -> throw new $T(\"no member \" + m)", IllegalArgumentException.class)
                    .endControlFlow();
            members.add(helper(method)
                    .addParameter(int.class, "m")
                    .addCode(cases.build())
                    .build());
        }
        return code.add("default -> ").add(extra()).endControlFlow().build();
    }

    private CodeBlock readCase(int number) {
        PropertyPlan property = plan.properties().get(number);
        CodeBlock code = readValue(property, number);
        boolean single = code.toString().strip().lines().count() == 1;
        if (single) {
            return CodeBlock.builder().add("case $L -> ", number).add(code).build();
        }
        String method = scope.take("read" + JavaNames.type(property.javaName()));
        members.add(helper(method).addCode(code).build());
        return CodeBlock.builder()
                .addStatement("case $L -> $L(in, to)", number, method)
                .build();
    }

    private MethodSpec.Builder helper(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .addParameter(builder, "to");
    }

    private CodeBlock readValue(PropertyPlan property, int number) {
        String name = property.javaName();
        boolean nullable = property.isNullable();
        ValueReader.Target target = nullable
                ? value -> ObjectCodecEmitter.statement("to.$L = $T.of($L)", name, RuntimeTypes.PRESENCE, value)
                : value -> ObjectCodecEmitter.statement("to.$L = $L", name, value);
        CodeBlock read = property.value()
                .accept(new ValueReader(context, constants, property.jsonName(), number, 0, target, !nullable));
        CodeBlock.Builder code = CodeBlock.builder();
        if (nullable) {
            code.beginControlFlow("if (in.readNull())")
                    .addStatement("to.$L = $T.ofNull()", name, RuntimeTypes.PRESENCE)
                    .addStatement("return")
                    .endControlFlow();
        }
        if (ValueWriter.countsTexts(property.value())) {
            code.addStatement("int ordinal = 0");
        }
        return code.add(read).build();
    }

    /** What happens to a member that isn't declared. */
    private CodeBlock extra() {
        if (plan.extras() instanceof ObjectPlan.Extras.Kept) {
            return ObjectCodecEmitter.statement("to.kept = in.keepUnknown(to.kept)");
        }
        if (plan.extras() instanceof ObjectPlan.Extras.Typed typed) {
            members.add(readExtra(typed));
            return ObjectCodecEmitter.statement("readExtra(in, to)");
        }
        return CodeBlock.builder()
                .add("{\n$>")
                .addStatement(
                        "in.report(in.nameOffset(), $L)",
                        constants.tolerable(
                                "",
                                plan.schema().id(),
                                "additionalProperties",
                                "must not be there: it is not declared"))
                .addStatement("to.kept = in.keepUnknown(to.kept)")
                .add("$<}\n")
                .build();
    }

    private MethodSpec readExtra(ObjectPlan.Extras.Typed typed) {
        ValueReader.Target target =
                value -> ObjectCodecEmitter.statement("to.$L.put(name, $L)", typed.javaName(), value);
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("String name = in.name()")
                .addStatement("to.kept = in.keepExtra(to.kept)");
        if (ValueWriter.keepsText(typed.value())) {
            code.addStatement("int ordinal = to.$L.size() << 16", typed.javaName());
        }
        code.add(typed.value()
                .accept(new ValueReader(
                        context, constants, "extra", plan.properties().size(), 1, target, false)));
        return helper("readExtra").addCode(code.build()).build();
    }

    private CodeBlock required() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int word = 0; word < words(); word++) {
            long bits = 0;
            for (int i = word * 64; i < Math.min(plan.properties().size(), word * 64 + 64); i++) {
                bits |= plan.properties().get(i).isRequired() ? 1L << i : 0;
            }
            if (bits != 0) {
                code.addStatement(
                        "in.require(start, NAMES$L, 0x$LL, $L, $L)",
                        word == 0 ? "" : ", " + word * 64,
                        Long.toHexString(bits),
                        seen(word),
                        requiredRule(constants, plan));
            }
        }
        return code.build();
    }

    static String requiredRule(CodecConstants constants, ObjectPlan plan) {
        return constants.rule("", plan.schema().id(), "required", "must have every required member");
    }

    private CodeBlock markSeen() {
        if (words() == 1) {
            return ObjectCodecEmitter.statement("seen |= 1L << m");
        }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (m / 64)");
        for (int word = 0; word < words() - 1; word++) {
            code.addStatement("case $L -> $L |= 1L << m", word, seen(word));
        }
        return code.addStatement("default -> $L |= 1L << m", seen(words() - 1))
                .endControlFlow()
                .build();
    }

    private String allSeen() {
        StringBuilder all = new StringBuilder();
        for (int word = 0; word < words(); word++) {
            all.append(", ").append(seen(word));
        }
        return all.toString();
    }

    private String seen(int word) {
        return words() == 1 ? "seen" : "seen" + word;
    }

    private int words() {
        return (plan.properties().size() + 63) / 64;
    }
}
