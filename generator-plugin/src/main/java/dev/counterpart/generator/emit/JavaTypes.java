package dev.counterpart.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.counterpart.generator.plan.PropertyPlan;
import dev.counterpart.generator.plan.ValuePlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The Java type of a plan, at each place where a value stands. */
final class JavaTypes {

    private static final ClassName OPTIONAL = ClassName.get(Optional.class);

    private JavaTypes() {}

    /** The plain type, primitive where there is one. */
    static TypeName of(ValuePlan value) {
        return value.accept(new ValuePlan.Visitor<>() {
            @Override
            public TypeName text(ValuePlan.Text plan) {
                return ClassName.get(String.class);
            }

            @Override
            public TypeName typedText(ValuePlan.TypedText plan) {
                return plan.format().type();
            }

            @Override
            public TypeName whole(ValuePlan.Whole plan) {
                return plan.int32() ? TypeName.INT : TypeName.LONG;
            }

            @Override
            public TypeName decimal(ValuePlan.Decimal plan) {
                return ClassName.get(BigDecimal.class);
            }

            @Override
            public TypeName binary(ValuePlan.Binary plan) {
                return plan.single() ? TypeName.FLOAT : TypeName.DOUBLE;
            }

            @Override
            public TypeName flag(ValuePlan.Flag plan) {
                return TypeName.BOOLEAN;
            }

            @Override
            public TypeName constant(ValuePlan.Constant plan) {
                return of(plan.stored());
            }

            @Override
            public TypeName raw(ValuePlan.Raw plan) {
                return RuntimeTypes.JSON_VALUE;
            }

            @Override
            public TypeName list(ValuePlan.ListOf plan) {
                return ParameterizedTypeName.get(ClassName.get(List.class), boxed(plan.item()));
            }

            @Override
            public TypeName map(ValuePlan.MapOf plan) {
                return mapOf(plan.value());
            }

            @Override
            public TypeName type(ValuePlan.TypeRef plan) {
                return plan.type();
            }

            @Override
            public TypeName nullable(ValuePlan.Nullable plan) {
                return ParameterizedTypeName.get(OPTIONAL, boxed(plan.value()));
            }

            @Override
            public TypeName nothing(ValuePlan.Nothing plan) {
                return RuntimeTypes.JSON_VALUE;
            }
        });
    }

    static TypeName boxed(ValuePlan value) {
        return of(value).box();
    }

    static TypeName mapOf(ValuePlan value) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), boxed(value));
    }

    static TypeName nullable(TypeName type) {
        return type.box()
                .annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    }

    /** What the accessor gives. */
    static TypeName accessor(PropertyPlan property) {
        return switch (property.shape()) {
            case REQUIRED, CONSTANT, FORBIDDEN -> of(property.value());
            case OPTIONAL -> optional(property.value());
            case REQUIRED_NULLABLE -> ParameterizedTypeName.get(OPTIONAL, boxed(property.value()));
            case OPTIONAL_NULLABLE -> presence(property);
        };
    }

    static TypeName presence(PropertyPlan property) {
        return ParameterizedTypeName.get(RuntimeTypes.PRESENCE, boxed(property.value()));
    }

    /** {@code OptionalLong} and its like where Java has one. */
    static TypeName optional(ValuePlan value) {
        TypeName type = of(value);
        if (type.equals(TypeName.LONG)) {
            return ClassName.get(OptionalLong.class);
        }
        if (type.equals(TypeName.INT)) {
            return ClassName.get(OptionalInt.class);
        }
        if (type.equals(TypeName.DOUBLE)) {
            return ClassName.get(OptionalDouble.class);
        }
        return ParameterizedTypeName.get(OPTIONAL, type.box());
    }

    /** {@code getAsLong} and its like, or {@code get}. */
    static String optionalGetter(ValuePlan value) {
        TypeName type = of(value);
        if (type.equals(TypeName.LONG)) {
            return "getAsLong";
        }
        if (type.equals(TypeName.INT)) {
            return "getAsInt";
        }
        return type.equals(TypeName.DOUBLE) ? "getAsDouble" : "get";
    }

    /** How the class keeps it. */
    static TypeName field(PropertyPlan property) {
        return switch (property.shape()) {
            case REQUIRED, CONSTANT, FORBIDDEN -> of(property.value());
            case OPTIONAL, REQUIRED_NULLABLE -> nullable(of(property.value()));
            case OPTIONAL_NULLABLE -> presence(property);
        };
    }

    static boolean isPrimitive(ValuePlan value) {
        return of(value).isPrimitive();
    }
}
