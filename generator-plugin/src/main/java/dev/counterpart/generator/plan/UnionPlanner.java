package dev.counterpart.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.counterpart.generator.names.JavaNames;
import dev.counterpart.generator.names.NameScope;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.keyword.AnyOf;
import dev.counterpart.model.schema.keyword.OneOf;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.Ref;
import dev.counterpart.model.schema.keyword.Required;
import dev.counterpart.model.schema.keyword.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Plans sealed interfaces for {@code oneOf} and {@code anyOf} whose arms are objects that one required member with constant
 * texts tells apart. Since then at most one arm can match, both keywords mean the same.
 */
final class UnionPlanner {

    private final SchemaIndex schemas;
    private final ValuePlanner.Types types;
    private final NotGenerated notGenerated;

    UnionPlanner(SchemaIndex schemas, ValuePlanner.Types types, NotGenerated notGenerated) {
        this.schemas = schemas;
        this.types = types;
        this.notGenerated = notGenerated;
    }

    /** Empty when the arms can't be told apart, which then has been reported. */
    Optional<UnionPlan> plan(ClassName name, ObjectSchema schema, String message) {
        reportBase(schema);
        List<Schema> arms = Shapes.alternatives(schema).orElseThrow();
        List<ObjectSchema> objects = arms.stream()
                .map(schemas::dereference)
                .filter(arm -> arm instanceof ObjectSchema object && Shapes.isObject(object))
                .map(ObjectSchema.class::cast)
                .toList();
        Optional<String> discriminator = objects.size() == arms.size() ? discriminator(objects) : Optional.empty();
        if (discriminator.isEmpty()) {
            notGenerated.report(
                    schema.location(),
                    "no Java is generated for alternatives that no member tells apart",
                    "give each alternative \"type\": \"object\" and one required property of the same name, with a"
                            + " \"const\" text of its own");
            return Optional.empty();
        }
        return Optional.of(new UnionPlan(
                name,
                schema,
                schema.has(OneOf.class) ? OneOf.NAME : AnyOf.NAME,
                discriminator.get(),
                arms(name, arms, discriminator.get(), message),
                Optional.empty()));
    }

    private List<UnionPlan.Arm> arms(ClassName union, List<Schema> arms, String discriminator, String message) {
        NameScope lambdas = NameScope.ofMembers(List.of("unknown"));
        NameScope records = NameScope.ofTypes(List.of("Unknown", union.simpleName()));
        List<UnionPlan.Arm> planned = new ArrayList<>();
        for (Schema arm : arms) {
            ObjectSchema target = (ObjectSchema) schemas.dereference(arm);
            List<String> tags = tagsOf(target, discriminator);
            String tag = tags.get(0);
            boolean referenced = arm instanceof ObjectSchema object && object.has(Ref.class);
            planned.add(new UnionPlan.Arm(
                    union.nestedClass(
                            records.take(List.of(JavaNames.type(quiet(tag)), JavaNames.type(JavaNames.spelled(tag))))),
                    types.typeFor(target, new Origin(message, union, quiet(tag), referenced)),
                    lambdas.take(List.of(JavaNames.member(tag), JavaNames.spelled(tag))),
                    tags));
        }
        return planned;
    }

    /** {@code FOUND} is read as {@code found}; it would stay all capitals otherwise. */
    private static String quiet(String tag) {
        return tag.codePoints().noneMatch(Character::isLowerCase) ? tag.toLowerCase(Locale.ROOT) : tag;
    }

    /** The first member, in the order of the first arm, that every arm requires and that has different texts in each. */
    private Optional<String> discriminator(List<ObjectSchema> arms) {
        return arms.get(0).keyword(Properties.class).map(Properties::properties).orElse(List.of()).stream()
                .map(NamedSchema::name)
                .filter(name -> tellsApart(name, arms))
                .findFirst();
    }

    private boolean tellsApart(String member, List<ObjectSchema> arms) {
        Set<String> seen = new HashSet<>();
        for (ObjectSchema arm : arms) {
            List<String> tags = tagsOf(arm, member);
            boolean required = arm.keyword(Required.class)
                    .filter(keyword -> keyword.contains(member))
                    .isPresent();
            if (!required || tags.isEmpty() || !tags.stream().allMatch(seen::add)) {
                return false;
            }
        }
        return true;
    }

    private List<String> tagsOf(ObjectSchema arm, String member) {
        return arm.keyword(Properties.class)
                .flatMap(declared -> declared.schema(member))
                .map(schemas::dereference)
                .map(Shapes::tags)
                .orElse(List.of());
    }

    private void reportBase(ObjectSchema schema) {
        for (Keyword keyword : Shapes.assertions(schema)) {
            boolean alternatives = keyword instanceof OneOf || (keyword instanceof AnyOf && !schema.has(OneOf.class));
            if (!alternatives && !(keyword instanceof Type)) {
                notGenerated.report(
                        keyword.location(),
                        "no Java is generated for \"" + keyword.name() + "\" beside alternatives",
                        "move it into each alternative");
            }
        }
    }
}
