package dev.counterpart.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.counterpart.generator.plan.ObjectPlan;
import dev.counterpart.generator.plan.PropertyPlan;
import dev.counterpart.generator.plan.PropertyPlan.Shape;
import dev.counterpart.generator.plan.ValuePlan;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** {@code equals} and {@code hashCode}: numbers by value, as JSON has it; members that the schema doesn't know count too. */
final class Equality {

    private Equality() {}

    static MethodSpec equalsOf(ObjectPlan plan) {
        CodeBlock.Builder same = CodeBlock.builder();
        for (PropertyPlan property : plan.stored()) {
            same.add("$L\n&& ", same(property));
        }
        if (plan.extras() instanceof ObjectPlan.Extras.Typed typed) {
            same.add("this.$1L.equals(that.$1L)\n&& ", typed.javaName());
        }
        same.add("residue.equals(that.residue)");
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(JavaTypes.nullable(ClassName.OBJECT), "other")
                .addStatement("return this == other\n|| (other instanceof $T that\n&& $L)", plan.name(), same.build())
                .build();
    }

    private static CodeBlock same(PropertyPlan property) {
        String name = property.javaName();
        if (property.shape() == Shape.REQUIRED && JavaTypes.isPrimitive(property.value())) {
            return property.value() instanceof ValuePlan.Binary
                    ? CodeBlock.of(
                            "$1T.compare(this.$2L, that.$2L) == 0",
                            JavaTypes.of(property.value()).box(),
                            name)
                    : CodeBlock.of("this.$1L == that.$1L", name);
        }
        if (property.shape() != Shape.OPTIONAL_NULLABLE && hasDecimals(property.value())) {
            return CodeBlock.of("$1T.same(this.$2L, that.$2L)", RuntimeTypes.VALUES, name);
        }
        return isNullableField(property)
                ? CodeBlock.of("$1T.equals(this.$2L, that.$2L)", Objects.class, name)
                : CodeBlock.of("this.$1L.equals(that.$1L)", name);
    }

    static MethodSpec hashCodeOf(ObjectPlan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addStatement("int hash = residue.hashCode()");
        for (PropertyPlan property : plan.stored()) {
            method.addStatement("hash = 31 * hash + $L", hash(property));
        }
        if (plan.extras() instanceof ObjectPlan.Extras.Typed typed) {
            method.addStatement("hash = 31 * hash + this.$L.hashCode()", typed.javaName());
        }
        return method.addStatement("return hash").build();
    }

    private static CodeBlock hash(PropertyPlan property) {
        String name = property.javaName();
        if (property.shape() == Shape.REQUIRED && JavaTypes.isPrimitive(property.value())) {
            return CodeBlock.of(
                    "$T.hashCode(this.$L)", JavaTypes.of(property.value()).box(), name);
        }
        if (property.shape() != Shape.OPTIONAL_NULLABLE && hasDecimals(property.value())) {
            return CodeBlock.of("$T.hash(this.$L)", RuntimeTypes.VALUES, name);
        }
        return isNullableField(property)
                ? CodeBlock.of("$T.hashCode(this.$L)", Objects.class, name)
                : CodeBlock.of("this.$L.hashCode()", name);
    }

    private static boolean isNullableField(PropertyPlan property) {
        return property.shape() == Shape.OPTIONAL || property.shape() == Shape.REQUIRED_NULLABLE;
    }

    private static boolean hasDecimals(ValuePlan value) {
        return value instanceof ValuePlan.Decimal
                || (value instanceof ValuePlan.ListOf list && hasDecimals(list.item()));
    }
}
