package dev.counterpart.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.counterpart.generator.names.Javadocs;
import dev.counterpart.generator.plan.ObjectPlan;
import dev.counterpart.generator.plan.PropertyPlan;
import dev.counterpart.generator.plan.ValuePlan;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.keyword.Description;
import dev.counterpart.model.tree.NullNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the immutable class of an object: accessors, equality, and its builder. */
final class ObjectEmitter {

    private final Context context;
    private final ObjectPlan plan;

    ObjectEmitter(Context context, ObjectPlan plan) {
        this.context = context;
        this.plan = plan;
    }

    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(context.about(plan.schema()));
        context.mark(type, plan.name().packageName());
        if (Context.isDeprecated(plan.schema())) {
            type.addAnnotation(Deprecated.class);
        }
        plan.contract().ifPresent(contract -> type.addField(ContractCode.of(context, plan.name(), contract)));
        plan.stored()
                .forEach(property ->
                        type.addField(FieldSpec.builder(JavaTypes.field(property), property.javaName(), Modifier.FINAL)
                                .build()));
        typedExtras()
                .ifPresent(extras -> type.addField(
                        FieldSpec.builder(JavaTypes.mapOf(extras.value()), extras.javaName(), Modifier.FINAL)
                                .build()));
        type.addField(RuntimeTypes.RESIDUE, "residue", Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(builder())
                .addMethod(codec());
        plan.properties().stream()
                .filter(property -> property.shape() != PropertyPlan.Shape.FORBIDDEN)
                .filter(property -> !isNullConstant(property))
                .forEach(property -> {
                    type.addMethod(accessor(property));
                    if (property.orDefault().isPresent()) {
                        type.addMethod(orDefault(property));
                    }
                });
        addExtras(type);
        return type.addMethod(toBuilder())
                .addMethod(Equality.equalsOf(plan))
                .addMethod(Equality.hashCodeOf(plan))
                .addMethod(text())
                .addType(new BuilderEmitter(context, plan).emit())
                .build();
    }

    private static boolean isNullConstant(PropertyPlan property) {
        return property.value() instanceof ValuePlan.Constant constant && constant.value() instanceof NullNode;
    }

    private Optional<ObjectPlan.Extras.Typed> typedExtras() {
        return plan.extras() instanceof ObjectPlan.Extras.Typed typed ? Optional.of(typed) : Optional.empty();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addParameter(plan.name().nestedClass("Builder"), "from");
        for (PropertyPlan property : plan.stored()) {
            CodeBlock value = switch (property.shape()) {
                case REQUIRED -> CodeBlock.of("$T.requireNonNull(from.$L)", Objects.class, property.javaName());
                case REQUIRED_NULLABLE -> CodeBlock.of("from.$L.toOptional().orElse(null)", property.javaName());
                default -> CodeBlock.of("from.$L", property.javaName());
            };
            constructor.addStatement("this.$L = $L", property.javaName(), value);
        }
        typedExtras()
                .ifPresent(extras -> constructor.addStatement(
                        "this.$1L = $2T.unmodifiableMap(new $3T<>(from.$1L))",
                        extras.javaName(),
                        Collections.class,
                        LinkedHashMap.class));
        return constructor.addStatement("this.residue = from.residue").build();
    }

    private MethodSpec builder() {
        ClassName builder = plan.name().nestedClass("Builder");
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    private MethodSpec codec() {
        return MethodSpec.methodBuilder("codec")
                .addJavadoc("Reads and writes it.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.CODEC, plan.name()))
                .addStatement("return $L", context.codec(plan.name()))
                .build();
    }

    private MethodSpec accessor(PropertyPlan property) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.javaName())
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.accessor(property));
        document(property, method);
        String name = property.javaName();
        switch (property.shape()) {
            case CONSTANT ->
                method.addStatement(
                        "return $L", ConstantCode.expression(((ValuePlan.Constant) property.value()).value()));
            case OPTIONAL -> {
                if (JavaTypes.optional(property.value()) instanceof ClassName primitive) {
                    method.addStatement("return $1L == null ? $2T.empty() : $2T.of($1L)", name, primitive);
                } else {
                    method.addStatement("return $T.ofNullable($L)", Optional.class, name);
                }
            }
            case REQUIRED_NULLABLE -> method.addStatement("return $T.ofNullable($L)", Optional.class, name);
            default -> method.addStatement("return $L", name);
        }
        return method.build();
    }

    static void document(PropertyPlan property, MethodSpec.Builder method) {
        if (property.schema() instanceof ObjectSchema schema) {
            schema.keyword(Description.class)
                    .map(Description::value)
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> method.addJavadoc("$L\n", Javadocs.prose(text)));
        }
        if (Context.isDeprecated(property.schema())) {
            method.addAnnotation(Deprecated.class).addJavadoc("\n@deprecated its schema says so\n");
        }
    }

    private static MethodSpec orDefault(PropertyPlan property) {
        TypeName type = JavaTypes.of(property.value());
        CodeBlock value = Defaults.expression(property);
        return MethodSpec.methodBuilder(property.orDefault().orElseThrow())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "What the schema says where {@code $L} is left out.\n", Javadocs.escape(property.jsonName()))
                .returns(type)
                .addStatement("return $1L == null ? $2L : $1L", property.javaName(), value)
                .build();
    }

    private void addExtras(TypeSpec.Builder type) {
        if (typedExtras().isPresent()) {
            ObjectPlan.Extras.Typed extras = typedExtras().get();
            type.addMethod(MethodSpec.methodBuilder(extras.javaName())
                    .addJavadoc("The members beside the declared ones, in their order.\n")
                    .addModifiers(Modifier.PUBLIC)
                    .returns(JavaTypes.mapOf(extras.value()))
                    .addStatement("return $L", extras.javaName())
                    .build());
            return;
        }
        type.addMethod(MethodSpec.methodBuilder("unknownProperties")
                .addJavadoc("The members that this version's schema doesn't know, kept as they came.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Map.class), ClassName.get(String.class), RuntimeTypes.JSON_VALUE))
                .addStatement("return residue.unknown()")
                .build());
    }

    private MethodSpec toBuilder() {
        ClassName builder = plan.name().nestedClass("Builder");
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("A builder that holds what this does, members the schema doesn't know included.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("$T to = new $T()", builder, builder);
        for (PropertyPlan property : plan.stored()) {
            if (property.shape() == PropertyPlan.Shape.REQUIRED_NULLABLE) {
                method.addStatement(
                        "to.$1L = this.$1L == null ? $2T.ofNull() : $2T.of(this.$1L)",
                        property.javaName(),
                        RuntimeTypes.PRESENCE);
            } else {
                method.addStatement("to.$1L = this.$1L", property.javaName());
            }
        }
        typedExtras().ifPresent(extras -> method.addStatement("to.$1L.putAll(this.$1L)", extras.javaName()));
        return method.addStatement("to.residue = this.residue")
                .addStatement("return to")
                .build();
    }

    private MethodSpec text() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S + $L.text(this)", plan.name().simpleName(), context.codec(plan.name()))
                .build();
    }
}
