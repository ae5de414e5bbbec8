package dev.counterpart.model.schema.path;

import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.tree.JsonPointer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the property that a path means in a schema. A path is a JSON Pointer, or names with dots between, {@code
 * items[].quantity}; positions in arrays may be left out. Names are looked for wherever the schema may have them: behind
 * references, in every branch of a choice, in the items of an array.
 */
public final class PropertyPaths {

    /**
     * @param missing the name that was not found; empty when all were
     * @param candidates the names that stand where it should
     */
    public record Answer(boolean found, String missing, Set<String> candidates) {}

    /** Keywords that let names in which stand nowhere. */
    private static final Set<String> OF_ANY_NAME =
            Set.of("patternProperties", "additionalProperties", "unevaluatedProperties");

    private static final Set<String> OF_ITEMS =
            Set.of("items", "prefixItems", "additionalItems", "unevaluatedItems", "contains");

    private final SchemaIndex schemas;

    public PropertyPaths(SchemaIndex schemas) {
        this.schemas = schemas;
    }

    public Answer find(SchemaId root, String path) {
        Set<Schema> here = new LinkedHashSet<>();
        schemas.find(root).ifPresent(here::add);
        for (String name : names(path)) {
            Level level = new Level();
            here.forEach(level::collect);
            Set<Schema> next = level.named(name);
            if (next.isEmpty()) {
                return new Answer(false, name, level.names);
            }
            here = next;
        }
        return new Answer(true, "", Set.of());
    }

    private static List<String> names(String path) {
        List<String> names = path.startsWith("/")
                ? JsonPointer.tokens(path).orElse(List.of(path))
                : Arrays.asList(path.replace("[]", "").split("\\."));
        return names.stream()
                .filter(name -> !name.isEmpty() && !name.chars().allMatch(Character::isDigit))
                .toList();
    }

    /** All that may be said of one value. */
    private final class Level {

        private final Set<Schema> seen = new HashSet<>();
        private final Set<NamedSchema> properties = new LinkedHashSet<>();
        private final Set<Schema> ofAnyName = new LinkedHashSet<>();
        private final Set<String> names = new TreeSet<>();

        void collect(Schema schema) {
            if (!seen.add(schema) || !(schema instanceof ObjectSchema object)) {
                return;
            }
            for (Keyword keyword : object.keywords()) {
                if (keyword instanceof Reference reference) {
                    schemas.find(reference.target()).ifPresent(this::collect);
                } else if (keyword instanceof Properties found) {
                    properties.addAll(found.properties());
                    found.properties().forEach(property -> names.add(property.name()));
                } else if (OF_ANY_NAME.contains(keyword.name())) {
                    ofAnyName.addAll(keyword.subschemas());
                } else if (keyword.appliesInPlace() || OF_ITEMS.contains(keyword.name())) {
                    keyword.subschemas().forEach(this::collect);
                }
            }
        }

        Set<Schema> named(String name) {
            Set<Schema> found = new LinkedHashSet<>();
            for (NamedSchema property : properties) {
                if (property.name().equals(name)) {
                    found.add(property.schema());
                }
            }
            if (found.isEmpty()) {
                ofAnyName.stream()
                        .filter(schema -> !(schema instanceof BooleanSchema flag && !flag.accepts()))
                        .forEach(found::add);
            }
            return found;
        }
    }
}
