package dev.counterpart.checker.fact;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.JsonType;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.keyword.AllOf;
import dev.counterpart.model.schema.keyword.AnyOf;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.schema.keyword.OneOf;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.Required;
import dev.counterpart.model.schema.keyword.Title;
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
