package dev.counterpart.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.counterpart.generator.plan.ObjectPlan;
import dev.counterpart.generator.plan.PropertyPlan;
import dev.counterpart.generator.plan.PropertyPlan.Shape;
import dev.counterpart.generator.plan.ValuePlan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits the builder: setters take only what can be held, {@code build} says everything that is missing or broken at once. */
final class BuilderEmitter {

    private final Context context;
    private final ObjectPlan plan;
    private final ClassName name;

    BuilderEmitter(Context context, ObjectPlan plan) {
        this.context = context;
        this.plan = plan;
        this.name = plan.name().nestedClass("Builder");
    }

    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Gathers the members of {@link $T}.\n", plan.name());
        plan.stored().forEach(property -> type.addField(field(property)));
        if (plan.extras() instanceof ObjectPlan.Extras.Typed typed) {
            type.addField(FieldSpec.builder(JavaTypes.mapOf(typed.value()), typed.javaName(), Modifier.FINAL)
                    .initializer("new $T<>()", LinkedHashMap.class)
                    .build());
        }
        type.addField(FieldSpec.builder(RuntimeTypes.RESIDUE, "residue")
                        .initializer("$T.NONE", RuntimeTypes.RESIDUE)
                        .build())
                .addField(JavaTypes.nullable(RuntimeTypes.RESIDUE.nestedClass("Builder")), "kept")
                .addMethod(MethodSpec.constructorBuilder().build());
        plan.stored().forEach(property -> addSetters(property, type));
        if (plan.extras() instanceof ObjectPlan.Extras.Typed typed) {
            addExtras(typed, type);
        }
        return type.addMethod(build()).build();
    }

    private static FieldSpec field(PropertyPlan property) {
        if (property.isNullable()) {
            return FieldSpec.builder(JavaTypes.presence(property), property.javaName())
                    .initializer("$T.absent()", RuntimeTypes.PRESENCE)
                    .build();
        }
        return FieldSpec.builder(JavaTypes.nullable(JavaTypes.of(property.value())), property.javaName())
                .build();
    }

    private void addSetters(PropertyPlan property, TypeSpec.Builder type) {
        TypeName plain = JavaTypes.of(property.value());
        CodeBlock copy = copy(property.value());
        type.addMethod(setter(
                property,
                plain,
                property.isNullable() ? CodeBlock.of("$T.of($L)", RuntimeTypes.PRESENCE, copy) : copy));
        if (property.shape() == Shape.OPTIONAL) {
            CodeBlock value = JavaTypes.optional(property.value()) instanceof ClassName
                    ? CodeBlock.of("value.isPresent() ? value.$L() : null", JavaTypes.optionalGetter(property.value()))
                    : CodeBlock.of("value.orElse(null)");
            type.addMethod(setter(property, JavaTypes.optional(property.value()), value));
        } else if (property.isNullable()) {
            TypeName whole = JavaTypes.accessor(property);
            CodeBlock value = property.shape() == Shape.OPTIONAL_NULLABLE
                    ? CodeBlock.of("$T.requireNonNull(value)", Objects.class)
                    : CodeBlock.of("value.isPresent() ? $1T.of(value.get()) : $1T.ofNull()", RuntimeTypes.PRESENCE);
            type.addMethod(setter(property, whole, value));
        }
    }

    private MethodSpec setter(PropertyPlan property, TypeName parameter, CodeBlock value) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.javaName())
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameter(parameter, "value");
        ObjectEmitter.document(property, method);
        return method.addStatement("this.$L = $L", property.javaName(), value)
                .addStatement("return this")
                .build();
    }

    private static CodeBlock copy(ValuePlan value) {
        if (value instanceof ValuePlan.ListOf) {
            return CodeBlock.of("$T.copyOf(value)", List.class);
        }
        if (value instanceof ValuePlan.MapOf) {
            return CodeBlock.of("$T.unmodifiableMap(new $T<>(value))", Collections.class, LinkedHashMap.class);
        }
        return JavaTypes.isPrimitive(value)
                ? CodeBlock.of("value")
                : CodeBlock.of("$T.requireNonNull(value)", Objects.class);
    }

    private void addExtras(ObjectPlan.Extras.Typed typed, TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("putAdditionalProperty")
                .addJavadoc("A member beside the declared ones; throws if the name is declared.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameter(String.class, "name")
                .addParameter(JavaTypes.of(typed.value()), "value")
                .beginControlFlow("if ($T.NAMES.find(name) >= 0)", context.codecName(plan.name()))
                .addStatement(
                        "throw new $T(\"declared, so it has a method of its own: \" + name)",
                        IllegalArgumentException.class)
                .endControlFlow()
                .addStatement("this.$L.put(name, $L)", typed.javaName(), copy(typed.value()))
                .addStatement("return this")
                .build());
        type.addMethod(MethodSpec.methodBuilder(typed.javaName())
                .addJavadoc("The members beside the declared ones, in place of those there were.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameter(JavaTypes.mapOf(typed.value()), "value")
                .addStatement("$T given = new $T<>(value)", JavaTypes.mapOf(typed.value()), LinkedHashMap.class)
                .addStatement("this.$L.clear()", typed.javaName())
                .addStatement("given.forEach(this::putAdditionalProperty)")
                .addStatement("return this")
                .build());
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addJavadoc("Throws one exception that says everything that is missing or breaks a rule.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.name())
                .addStatement("$1T violations = new $1T()", RuntimeTypes.VIOLATIONS)
                .addStatement("$T.check(this, $T.ROOT, violations)", context.codecName(plan.name()), RuntimeTypes.PATH)
                .addStatement("violations.throwIfAny($S)", plan.name().simpleName())
                .addStatement("return new $T(this)", plan.name())
                .build();
    }
}
