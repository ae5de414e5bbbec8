package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.JsonType;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.keyword.AdditionalProperties;
import dev.counterpart.model.schema.keyword.AllOf;
import dev.counterpart.model.schema.keyword.AnyOf;
import dev.counterpart.model.schema.keyword.Items;
import dev.counterpart.model.schema.keyword.OneOf;
import dev.counterpart.model.schema.keyword.PatternProperties;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asks whether the values of a schema can have something at a path. Only what is certain is said to be impossible: a keyword
 * that is not looked at forbids nothing.
 */
final class SchemaPaths {

    private final SchemaIndex schemas;

    SchemaPaths(SchemaIndex schemas) {
        this.schemas = schemas;
    }

    Reach reach(SchemaId id, List<String> steps) {
        return schemas.find(id)
                .map(schema -> reach(schema, steps, new HashSet<>()))
                .orElse(Reach.UNDECLARED);
    }

    /** Names that a schema, or one that speaks of the same value, describes. */
    Set<String> names(SchemaId id) {
        Set<String> names = new TreeSet<>();
        schemas.find(id).ifPresent(schema -> names(schema, names, new HashSet<>()));
        return names;
    }

    private void names(Schema schema, Set<String> names, Set<SchemaId> passed) {
        if (schema instanceof ObjectSchema object && passed.add(schema.id())) {
            object.keyword(Properties.class)
                    .ifPresent(properties -> properties.properties().forEach(property -> names.add(property.name())));
            for (Keyword keyword : object.keywords()) {
                if (keyword.appliesInPlace()) {
                    keyword.subschemas().forEach(inner -> names(inner, names, passed));
                }
                target(keyword).ifPresent(inner -> names(inner, names, passed));
            }
        }
    }

    /**
     * @param passed the schemas around that speak of the same value: a recursive one is looked at once
     */
    private Reach reach(Schema schema, List<String> steps, Set<SchemaId> passed) {
        if (schema instanceof BooleanSchema flag) {
            return flag.accepts() ? Reach.UNDECLARED : Reach.NEVER;
        }
        if (!(schema instanceof ObjectSchema object) || !passed.add(schema.id())) {
            return Reach.UNDECLARED;
        }
        Reach reach = steps.isEmpty() ? Reach.DECLARED : below(object, steps);
        for (Keyword keyword : object.keywords()) {
            if (reach == Reach.NEVER) {
                break;
            }
            if (keyword instanceof AllOf all) {
                for (Schema inner : all.schemas()) {
                    reach = reach.and(reach(inner, steps, passed));
                }
            } else if (keyword instanceof AnyOf any) {
                reach = reach.and(any(any.schemas(), steps, passed));
            } else if (keyword instanceof OneOf one) {
                reach = reach.and(any(one.schemas(), steps, passed));
            } else {
                Optional<Schema> target = target(keyword);
                if (target.isPresent()) {
                    reach = reach.and(reach(target.get(), steps, passed));
                }
            }
        }
        passed.remove(schema.id());
        return reach;
    }

    private Reach any(List<Schema> arms, List<String> steps, Set<SchemaId> passed) {
        Reach reach = Reach.NEVER;
        for (Schema arm : arms) {
            reach = reach.or(reach(arm, steps, passed));
        }
        return reach;
    }

    private Optional<Schema> target(Keyword keyword) {
        return keyword.name().equals("$ref") && keyword instanceof Reference reference
                ? schemas.find(reference.target())
                : Optional.empty();
    }

    private Reach below(ObjectSchema object, List<String> steps) {
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        boolean index = step.matches("0|[1-9]\\d*");
        Optional<Type> type = object.keyword(Type.class);
        boolean objects = type.isEmpty() || type.get().types().contains(JsonType.OBJECT);
        boolean arrays = index && (type.isEmpty() || type.get().types().contains(JsonType.ARRAY));
        if (!objects && !arrays) {
            return Reach.NEVER;
        }
        Reach reach = objects ? property(object, step, rest) : Reach.NEVER;
        if (arrays) {
            Optional<Items> items = object.keyword(Items.class);
            boolean plain = items.isPresent() && object.keywords().stream().noneMatch(SchemaPaths::isTuple);
            reach = reach.or(plain ? reach(items.get().schema(), rest, new HashSet<>()) : Reach.UNDECLARED);
        }
        return reach;
    }

    private static boolean isTuple(Keyword keyword) {
        return keyword.name().equals("prefixItems") || keyword.name().equals("additionalItems");
    }

    private Reach property(ObjectSchema object, String name, List<String> rest) {
        Optional<Schema> described = object.keyword(Properties.class).flatMap(properties -> properties.schema(name));
        if (described.isPresent()) {
            return reach(described.get(), rest, new HashSet<>());
        }
        if (object.has(PatternProperties.class)) {
            return Reach.UNDECLARED;
        }
        return object.keyword(AdditionalProperties.class)
                .map(additional -> reach(additional.schema(), rest, new HashSet<>()))
                .orElse(Reach.UNDECLARED);
    }
}
