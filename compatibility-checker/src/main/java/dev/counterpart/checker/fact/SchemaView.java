package dev.counterpart.checker.fact;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.JsonType;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.keyword.AdditionalItems;
import dev.counterpart.model.schema.keyword.AllOf;
import dev.counterpart.model.schema.keyword.AnyOf;
import dev.counterpart.model.schema.keyword.Dependencies;
import dev.counterpart.model.schema.keyword.DependentRequired;
import dev.counterpart.model.schema.keyword.DependentSchemas;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.schema.keyword.Items;
import dev.counterpart.model.schema.keyword.OneOf;
import dev.counterpart.model.schema.keyword.PatternProperties;
import dev.counterpart.model.schema.keyword.PrefixItems;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.Required;
import dev.counterpart.model.schema.keyword.Title;
import dev.counterpart.model.schema.keyword.TupleItems;
import dev.counterpart.model.schema.keyword.Type;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a schema says for certain about one value, wherever it is written: its own keywords, those behind {@code $ref} and those
 * in {@code allOf}, so that moving a keyword there is no change.
 */
public final class SchemaView {

    private final Schema schema;
    private final List<ObjectSchema> parts = new ArrayList<>();
    private final Map<String, NamedSchema> properties = new LinkedHashMap<>();
    private final Map<String, SourceLocation> required = new LinkedHashMap<>();

    public SchemaView(Schema schema, SchemaIndex schemas) {
        this.schema = schema;
        gather(schema, schemas, new LinkedHashSet<>());
        for (ObjectSchema part : parts) {
            part.keyword(Properties.class)
                    .ifPresent(keyword -> keyword.properties()
                            .forEach(property -> properties.putIfAbsent(property.name(), property)));
            part.keyword(Required.class).ifPresent(keyword -> {
                for (StringNode name : keyword.names()) {
                    required.putIfAbsent(name.value(), name.location());
                }
            });
        }
    }

    private void gather(Schema part, SchemaIndex schemas, Set<Schema> seen) {
        if (!(part instanceof ObjectSchema object) || !seen.add(object)) {
            return;
        }
        parts.add(object);
        for (Keyword keyword : object.keywords()) {
            if (keyword instanceof Reference reference) {
                schemas.find(reference.target()).ifPresent(target -> gather(target, schemas, seen));
            } else if (keyword instanceof AllOf all) {
                all.schemas().forEach(each -> gather(each, schemas, seen));
            }
        }
    }

    public Schema schema() {
        return schema;
    }

    public SourceLocation location() {
        return schema.location();
    }

    /** The keyword where it stands first: in the schema itself, else in what it refers to. */
    public <K extends Keyword> Optional<K> keyword(Class<K> type) {
        return parts.stream().flatMap(part -> part.keyword(type).stream()).findFirst();
    }

    /** Where a keyword's value stands; the place of the schema when the keyword is absent. */
    public SourceLocation valueOf(Class<? extends Keyword> type) {
        for (ObjectSchema part : parts) {
            Optional<Node> value =
                    part.keyword(type).flatMap(found -> part.source().get(found.name()));
            if (value.isPresent()) {
                return value.get().location();
            }
        }
        return location();
    }

    /** The declared members in the order written. */
    public Map<String, NamedSchema> properties() {
        return properties;
    }

    /** The names of required members, each with its place. */
    public Map<String, SourceLocation> required() {
        return required;
    }

    /** A keyword's value as it is written. */
    public Optional<Node> source(Class<? extends Keyword> type) {
        return parts.stream()
                .flatMap(part ->
                        part.keyword(type).flatMap(found -> part.source().get(found.name())).stream())
                .findFirst();
    }

    /** Whether two keywords are written alike, or are both absent. */
    public static boolean same(Optional<Node> one, Optional<Node> other) {
        return one.isPresent() == other.isPresent()
                && one.flatMap(first -> other.map(first::sameValueAs)).orElse(true);
    }

    /** The schemas that this one consists of, itself first. */
    public List<ObjectSchema> parts() {
        return parts;
    }

    /** Members declared by pattern, in the order written. */
    public Map<String, NamedSchema> patternProperties() {
        Map<String, NamedSchema> patterns = new LinkedHashMap<>();
        parts.stream()
                .flatMap(part -> part.keyword(PatternProperties.class).stream())
                .flatMap(keyword -> keyword.properties().stream())
                .forEach(property -> patterns.putIfAbsent(property.name(), property));
        return patterns;
    }

    /** What must hold when a member is there, by its name. */
    public Map<String, NamedSchema> dependentSchemas() {
        Map<String, NamedSchema> dependent = new LinkedHashMap<>();
        for (ObjectSchema part : parts) {
            part.keyword(DependentSchemas.class)
                    .ifPresent(
                            keyword -> keyword.properties().forEach(each -> dependent.putIfAbsent(each.name(), each)));
            part.keyword(Dependencies.class)
                    .ifPresent(keyword -> keyword.schemas().forEach(each -> dependent.putIfAbsent(each.name(), each)));
        }
        return dependent;
    }

    /** What must be there when a member is there, by its name. */
    public Map<String, DependentRequired.Dependency> dependentRequired() {
        Map<String, DependentRequired.Dependency> dependent = new LinkedHashMap<>();
        for (ObjectSchema part : parts) {
            part.keyword(DependentRequired.class)
                    .ifPresent(keyword ->
                            keyword.dependencies().forEach(each -> dependent.putIfAbsent(each.name(), each)));
            part.keyword(Dependencies.class)
                    .ifPresent(keyword -> keyword.required().forEach(each -> dependent.putIfAbsent(each.name(), each)));
        }
        return dependent;
    }

    /** The schemas of the first elements, however the draft writes them. */
    public List<Schema> tuple() {
        return keyword(PrefixItems.class)
                .map(PrefixItems::schemas)
                .or(() -> keyword(TupleItems.class).map(TupleItems::schemas))
                .orElse(List.of());
    }

    /** The schema of the elements behind those, however the draft writes it. */
    public Optional<Schema> rest() {
        return keyword(Items.class)
                .map(Items::schema)
                .or(() -> keyword(TupleItems.class)
                        .flatMap(tuple -> keyword(AdditionalItems.class).map(AdditionalItems::schema)));
    }

    /** Where {@link #rest} stands, or the schema where there is none. */
    public SourceLocation restLocation() {
        return keyword(Items.class).isPresent() ? valueOf(Items.class) : valueOf(AdditionalItems.class);
    }

    /** The arms of the first union found. */
    public List<Schema> arms() {
        Optional<List<Schema>> arms = keyword(OneOf.class).map(OneOf::schemas);
        return arms.or(() -> keyword(AnyOf.class).map(AnyOf::schemas)).orElse(List.of());
    }

    public SourceLocation unionLocation() {
        return keyword(OneOf.class).isPresent() ? valueOf(OneOf.class) : valueOf(AnyOf.class);
    }

    public Optional<Set<JsonType>> types() {
        return keyword(Type.class).map(Type::types);
    }

    /** The name of the generated type; empty where the value is generated as a plain text, number or list. */
    public Optional<String> typeName() {
        boolean generated = !properties().isEmpty()
                || !arms().isEmpty()
                || keyword(Enum.class).isPresent();
        return generated ? keyword(Title.class).map(Title::value) : Optional.empty();
    }
}
