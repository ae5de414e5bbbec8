package dev.counterpart.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.counterpart.generator.names.JavaNames;
import dev.counterpart.generator.names.NameScope;
import dev.counterpart.generator.plan.PropertyPlan.Shape;
import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.keyword.AdditionalProperties;
import dev.counterpart.model.schema.keyword.Default;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.Required;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NumberNode;
import dev.counterpart.model.tree.StringNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Plans classes for objects. */
final class ObjectPlanner {

    /** Members every generated class or its builder has, and members of {@code Object} that can't be declared anew. */
    private static final List<String> FIXED = List.of(
            "hashCode",
            "equals",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "builder",
            "toBuilder",
            "build",
            "unknownProperties",
            "putAdditionalProperty",
            "residue",
            "kept",
            "codec",
            "CONTRACT");

    private final ValuePlanner values;
    private final NotGenerated notGenerated;

    ObjectPlanner(ValuePlanner values, NotGenerated notGenerated) {
        this.values = values;
        this.notGenerated = notGenerated;
    }

    ObjectPlan plan(ClassName name, ObjectSchema schema, String message) {
        List<NamedSchema> declared =
                schema.keyword(Properties.class).map(Properties::properties).orElse(List.of());
        NameScope scope = NameScope.ofMembers(FIXED);
        Map<String, String> names = javaNames(declared, scope);
        List<PropertyPlan> properties = new ArrayList<>();
        for (NamedSchema property : declared) {
            properties.add(property(property, schema, names, scope, new Origin(message, name, property.name(), false)));
        }
        addRequiredOnly(schema, properties, scope);
        return new ObjectPlan(
                name,
                schema,
                properties,
                extras(schema, new Origin(message, name, "value", false), scope),
                ValuePlanner.memberCount(schema),
                Optional.empty());
    }

    /** A name that already is as Java wants it goes first, so that {@code orderId} beside {@code order_id} keeps its own. */
    private static Map<String, String> javaNames(List<NamedSchema> declared, NameScope scope) {
        List<String> texts = declared.stream()
                .map(NamedSchema::name)
                .sorted(Comparator.comparing(
                                (String text) -> !JavaNames.member(text).equals(text))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<String, String> names = new HashMap<>();
        for (String text : texts) {
            String wished = JavaNames.member(text);
            names.put(text, scope.take(List.of(wished, JavaNames.spelled(text), wished + "_")));
        }
        return names;
    }

    private PropertyPlan property(
            NamedSchema property, ObjectSchema owner, Map<String, String> names, NameScope scope, Origin origin) {
        boolean required = owner.keyword(Required.class)
                .filter(keyword -> keyword.contains(property.name()))
                .isPresent();
        ValuePlan planned = values.plan(property.schema(), origin);
        boolean nullable = planned instanceof ValuePlan.Nullable;
        ValuePlan bare = planned instanceof ValuePlan.Nullable wrapped ? wrapped.value() : planned;
        Shape shape = shape(required, nullable, bare);
        ValuePlan value =
                shape == Shape.CONSTANT || shape == Shape.FORBIDDEN ? bare : values.stored(bare, property.schema());
        String javaName = Objects.requireNonNull(names.get(property.name()));
        Optional<Node> defaultValue = required || nullable ? Optional.empty() : scalarDefault(property.schema(), value);
        return new PropertyPlan(
                property.name(),
                javaName,
                value,
                shape,
                property.schema(),
                defaultValue.map(any -> scope.take(List.of(javaName + "OrDefault"))),
                defaultValue);
    }

    private static Shape shape(boolean required, boolean nullable, ValuePlan value) {
        if (value instanceof ValuePlan.Nothing) {
            return Shape.FORBIDDEN;
        }
        if (value instanceof ValuePlan.Constant && required && !nullable) {
            return Shape.CONSTANT;
        }
        if (required) {
            return nullable ? Shape.REQUIRED_NULLABLE : Shape.REQUIRED;
        }
        return nullable ? Shape.OPTIONAL_NULLABLE : Shape.OPTIONAL;
    }

    /** A default that an accessor can give back as it stands: a scalar that suits the type. */
    private Optional<Node> scalarDefault(Schema schema, ValuePlan value) {
        return schema instanceof ObjectSchema object
                ? object.keyword(Default.class).map(Default::value).filter(node -> suits(node, schema, value))
                : Optional.empty();
    }

    private boolean suits(Node node, Schema schema, ValuePlan value) {
        if (value instanceof ValuePlan.Text) {
            return node instanceof StringNode;
        }
        if (value instanceof ValuePlan.Flag) {
            return node instanceof BooleanNode;
        }
        if (value instanceof ValuePlan.TypeRef) {
            return node instanceof StringNode && values.isTextEnum(schema);
        }
        if (!(node instanceof NumberNode number)) {
            return false;
        }
        BigDecimal exact = number.value();
        return value instanceof ValuePlan.Decimal
                || (value instanceof ValuePlan.Whole whole
                        && exact.stripTrailingZeros().scale() <= 0
                        && exact.abs().compareTo(BigDecimal.valueOf(whole.int32() ? Integer.MAX_VALUE : Long.MAX_VALUE))
                                <= 0);
    }

    /** A member that {@code required} names and {@code properties} doesn't: it must be there, whatever it is. */
    private static void addRequiredOnly(ObjectSchema schema, List<PropertyPlan> properties, NameScope scope) {
        List<StringNode> required =
                schema.keyword(Required.class).map(Required::names).orElse(List.of());
        for (StringNode name : required) {
            if (properties.stream().noneMatch(property -> property.jsonName().equals(name.value()))) {
                String wished = JavaNames.member(name.value());
                properties.add(new PropertyPlan(
                        name.value(),
                        scope.take(List.of(wished, JavaNames.spelled(name.value()), wished + "_")),
                        new ValuePlan.Raw(schema.id()),
                        Shape.REQUIRED,
                        new BooleanSchema(schema.id(), name.location(), true),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
    }

    private ObjectPlan.Extras extras(ObjectSchema schema, Origin origin, NameScope scope) {
        Optional<Schema> additional = schema.keyword(AdditionalProperties.class).map(AdditionalProperties::schema);
        if (additional.isEmpty()) {
            return new ObjectPlan.Extras.Kept();
        }
        if (additional.get() instanceof BooleanSchema all) {
            return all.accepts() ? new ObjectPlan.Extras.Kept() : new ObjectPlan.Extras.Refused();
        }
        if (schema.keyword(Required.class).stream()
                .flatMap(keyword -> keyword.names().stream())
                .anyMatch(name -> schema.keyword(Properties.class)
                        .flatMap(declared -> declared.schema(name.value()))
                        .isEmpty())) {
            notGenerated.report(
                    additional.get().location(),
                    "no Java is generated for a required member that only \"additionalProperties\" describes",
                    "declare it in \"properties\"");
        }
        return new ObjectPlan.Extras.Typed(
                values.stored(values.plan(additional.get(), origin), additional.get()),
                scope.take("additionalProperties"));
    }
}
