package dev.counterpart.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.JsonType;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.keyword.AdditionalProperties;
import dev.counterpart.model.schema.keyword.Const;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.schema.keyword.Format;
import dev.counterpart.model.schema.keyword.Items;
import dev.counterpart.model.schema.keyword.MaxItems;
import dev.counterpart.model.schema.keyword.MaxLength;
import dev.counterpart.model.schema.keyword.MaxProperties;
import dev.counterpart.model.schema.keyword.MinItems;
import dev.counterpart.model.schema.keyword.MinLength;
import dev.counterpart.model.schema.keyword.MinProperties;
import dev.counterpart.model.schema.keyword.Pattern;
import dev.counterpart.model.schema.keyword.Ref;
import dev.counterpart.model.schema.keyword.Required;
import dev.counterpart.model.schema.keyword.UniqueItems;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NullNode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides how the values of a schema stand in Java. Asks for a class where a schema needs one. */
final class ValuePlanner {

    /** Where classes come from. */
    interface Types {

        /** The class for a schema of objects, of alternatives or of known texts, planned now or later. */
        ClassName typeFor(ObjectSchema schema, Origin origin);
    }

    private final SchemaIndex schemas;
    private final Types types;
    private final NotGenerated notGenerated;
    private final ScalarPlanner scalars;

    ValuePlanner(SchemaIndex schemas, Types types, NotGenerated notGenerated, Patterns patterns) {
        this.schemas = schemas;
        this.types = types;
        this.notGenerated = notGenerated;
        this.scalars = new ScalarPlanner(notGenerated, patterns);
    }

    ValuePlan plan(Schema schema, Origin origin) {
        return plan(schema, origin, Set.of());
    }

    /**
     * @param open schemas whose plan is being made: to meet one again is a type that would contain itself without end
     */
    private ValuePlan plan(Schema schema, Origin origin, Set<SchemaId> open) {
        if (!(schema instanceof ObjectSchema object)) {
            return schema instanceof BooleanSchema all && all.accepts()
                    ? new ValuePlan.Raw(schema.id())
                    : new ValuePlan.Nothing(schema.id());
        }
        if (open.contains(schema.id())) {
            notGenerated.report(
                    schema.location(),
                    "no Java is generated for a list or map that contains itself",
                    "let the recursion pass through a property of an object");
            return new ValuePlan.Raw(schema.id());
        }
        Set<SchemaId> within = new HashSet<>(open);
        within.add(schema.id());
        notGenerated.reportUnsupported(object);
        Optional<Ref> ref = object.keyword(Ref.class);
        if (ref.isPresent()) {
            reportBeside(object, Set.of(Ref.class), "$ref");
            return plan(schemas.get(ref.get().target()), origin.byReference(), within);
        }
        return Shapes.alternatives(object).isPresent()
                ? alternatives(object, origin, within)
                : single(object, origin, within);
    }

    /** {@code oneOf: [{type: null}, X]} is an X that may be null; everything else is a union. */
    private ValuePlan alternatives(ObjectSchema schema, Origin origin, Set<SchemaId> open) {
        List<Schema> arms = Shapes.alternatives(schema).orElseThrow();
        List<Schema> others = arms.stream()
                .filter(arm -> !Shapes.isOnlyNull(schemas.dereference(arm)))
                .toList();
        if (others.size() == 1 && arms.size() == 2) {
            return nullable(plan(others.get(0), origin, open));
        }
        return new ValuePlan.TypeRef(types.typeFor(schema, origin));
    }

    private ValuePlan single(ObjectSchema schema, Origin origin, Set<SchemaId> open) {
        if (schema.has(Const.class)) {
            return scalars.constant(schema);
        }
        Set<JsonType> named = EnumSet.copyOf(Shapes.types(schema));
        if (Shapes.textEnum(schema).isPresent()) {
            return textEnum(schema, origin, named);
        }
        if (named.size() == JsonType.values().length) {
            return untyped(schema);
        }
        boolean nullable = named.remove(JsonType.NULL);
        if (named.contains(JsonType.NUMBER)) {
            named.remove(JsonType.INTEGER);
        }
        if (named.size() > 1) {
            notGenerated.report(
                    schema.location(),
                    "no Java is generated for a value of several types",
                    "name one type, beside \"null\" if need be");
            return new ValuePlan.Raw(schema.id());
        }
        if (named.isEmpty()) {
            if (schema.has(Enum.class) && !Shapes.enumHasNull(schema)) {
                scalars.reportMismatch(schema);
            }
            Node nothing = new NullNode(schema.location());
            return new ValuePlan.Constant(schema.id(), nothing, ScalarPlanner.stored(schema.id(), nothing));
        }
        ValuePlan value = typed(schema, named.iterator().next(), origin, open);
        return nullable && !(schema.has(Enum.class) && !Shapes.enumHasNull(schema)) ? nullable(value) : value;
    }

    private ValuePlan typed(ObjectSchema schema, JsonType type, Origin origin, Set<SchemaId> open) {
        return switch (type) {
            case STRING -> scalars.text(schema);
            case INTEGER -> scalars.whole(schema);
            case NUMBER -> scalars.number(schema);
            case BOOLEAN -> scalars.flag(schema);
            case ARRAY -> list(schema, origin, open);
            case OBJECT -> object(schema, origin, open);
            case NULL -> new ValuePlan.Raw(schema.id());
        };
    }

    private ValuePlan textEnum(ObjectSchema schema, Origin origin, Set<JsonType> named) {
        for (Class<? extends Keyword> keyword :
                List.<Class<? extends Keyword>>of(MinLength.class, MaxLength.class, Pattern.class, Format.class)) {
            schema.keyword(keyword)
                    .ifPresent(found -> notGenerated.report(
                            found.location(),
                            "no Java is generated for \"" + found.name() + "\" beside \"enum\"",
                            "list only the values that are allowed"));
        }
        if (!named.contains(JsonType.STRING)) {
            scalars.reportMismatch(schema);
        }
        ValuePlan value = new ValuePlan.TypeRef(types.typeFor(schema, origin));
        return named.contains(JsonType.NULL) && Shapes.enumHasNull(schema) ? nullable(value) : value;
    }

    /** The plan of a value that has a place of its own: a constant becomes what it is an instance of. */
    ValuePlan stored(ValuePlan plan, Schema schema) {
        if (plan instanceof ValuePlan.Constant constant) {
            if (constant.value() instanceof NullNode) {
                notGenerated.report(
                        schema.location(),
                        "no Java is generated for a value that can only be null",
                        "give it a type, beside \"null\" if need be");
            }
            return constant.stored();
        }
        if (plan instanceof ValuePlan.Nothing) {
            notGenerated.report(
                    schema.location(), "no Java is generated for items that nothing can be", "use \"maxItems\": 0");
        }
        return plan;
    }

    private ValuePlan untyped(ObjectSchema schema) {
        for (Keyword keyword : Shapes.assertions(schema)) {
            notGenerated.report(
                    keyword.location(),
                    "no Java is generated for \"" + keyword.name() + "\" without \"type\"",
                    "say which \"type\" is meant");
        }
        return new ValuePlan.Raw(schema.id());
    }

    private ValuePlan list(ObjectSchema schema, Origin origin, Set<SchemaId> open) {
        reportEnum(schema);
        ValuePlan item = schema.keyword(Items.class)
                .map(items -> stored(plan(items.schema(), origin.part("item"), open), items.schema()))
                .orElseGet(() -> new ValuePlan.Raw(schema.id()));
        return new ValuePlan.ListOf(
                schema.id(),
                item,
                new CountRules(
                        schema.keyword(MinItems.class).map(MinItems::value),
                        schema.keyword(MaxItems.class).map(MaxItems::value)),
                schema.keyword(UniqueItems.class).map(UniqueItems::value).orElse(false));
    }

    private ValuePlan object(ObjectSchema schema, Origin origin, Set<SchemaId> open) {
        reportEnum(schema);
        if (!Shapes.isMap(schema)) {
            return new ValuePlan.TypeRef(types.typeFor(schema, origin));
        }
        schema.keyword(Required.class)
                .filter(required -> !required.names().isEmpty())
                .ifPresent(required -> notGenerated.report(
                        required.location(),
                        "no Java is generated for \"required\" in an object without \"properties\"",
                        "declare the required members in \"properties\""));
        Schema value = schema.keyword(AdditionalProperties.class).orElseThrow().schema();
        return new ValuePlan.MapOf(
                schema.id(), stored(plan(value, origin.part("value"), open), value), memberCount(schema));
    }

    /** Whether the schema, references followed, is an enum of texts. */
    boolean isTextEnum(Schema schema) {
        return schemas.dereference(schema) instanceof ObjectSchema object
                && Shapes.textEnum(object).isPresent();
    }

    static CountRules memberCount(ObjectSchema schema) {
        return new CountRules(
                schema.keyword(MinProperties.class).map(MinProperties::value),
                schema.keyword(MaxProperties.class).map(MaxProperties::value));
    }

    private void reportEnum(ObjectSchema schema) {
        schema.keyword(Enum.class)
                .ifPresent(found -> notGenerated.report(
                        found.location(),
                        "no Java is generated for \"enum\" of arrays or objects",
                        "describe the values with \"properties\" and \"items\""));
    }

    private void reportBeside(ObjectSchema schema, Set<Class<? extends Keyword>> allowed, String word) {
        for (Keyword keyword : Shapes.assertions(schema)) {
            if (!allowed.contains(keyword.getClass())) {
                notGenerated.report(
                        keyword.location(),
                        "no Java is generated for \"" + keyword.name() + "\" beside \"" + word + "\"",
                        "move it into the schema that is referred to");
            }
        }
    }

    private static ValuePlan nullable(ValuePlan value) {
        return value instanceof ValuePlan.Nullable || value instanceof ValuePlan.Raw
                ? value
                : new ValuePlan.Nullable(value);
    }
}
