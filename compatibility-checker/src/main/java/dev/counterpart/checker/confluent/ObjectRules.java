package dev.counterpart.checker.confluent;

import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.keyword.AdditionalProperties;
import dev.counterpart.model.schema.keyword.Default;
import dev.counterpart.model.schema.keyword.Dependencies;
import dev.counterpart.model.schema.keyword.DependentRequired;
import dev.counterpart.model.schema.keyword.DependentSchemas;
import dev.counterpart.model.schema.keyword.PatternProperties;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.Required;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * Members, by content model: <i>open</i> takes undeclared members, <i>closed</i> takes none, <i>partially open</i> takes those that
 * fit a schema. Under the lenient policy a property may go from any model that has no schema for it, may come where it is not
 * required or has a default, and a model may be closed.
 */
final class ObjectRules {

    private final RegistryRules rules;
    private final String path;
    private final Shape original;
    private final Shape update;
    private final List<Objection> found = new ArrayList<>();

    ObjectRules(RegistryRules rules, String path, Shape original, Shape update) {
        this.rules = rules;
        this.path = path;
        this.original = original;
        this.update = update;
    }

    List<Objection> compare() {
        Map<String, Schema> was = properties(original);
        Map<String, Schema> is = properties(update);
        was.forEach((name, schema) -> {
            if (is.containsKey(name)) {
                required(name, is);
                found.addAll(rules.compare(below(name), schema, is.getOrDefault(name, schema)));
            } else {
                removed(name, schema);
            }
        });
        is.forEach((name, schema) -> {
            if (!was.containsKey(name)) {
                added(name, schema);
            }
        });
        dependencies();
        additional();
        found.addAll(new BoundRules(path, original, update).members());
        return found;
    }

    private void required(String name, Map<String, Schema> now) {
        boolean demanded = !isRequired(original, name) && isRequired(update, name);
        if (demanded && !hasDefault(now.get(name))) {
            tell("REQUIRED_ATTRIBUTE_ADDED", path + "/required/" + name);
        }
    }

    private void removed(String name, Schema schema) {
        if (isOpen(update)) {
            return;
        }
        partial(update, name).ifPresent(partial -> found.addAll(rules.compare(below(name), schema, partial)));
    }

    private void added(String name, Schema schema) {
        if (isOpen(original)) {
            if (isRequired(update, name) && !hasDefault(schema) && !Shape.isEmpty(schema)) {
                tell("REQUIRED_PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL", below(name));
            }
            return;
        }
        partial(original, name).ifPresent(partial -> found.addAll(rules.compare(below(name), partial, schema)));
        if (isRequired(update, name) && !hasDefault(schema)) {
            tell("REQUIRED_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL", below(name));
        }
    }

    /** Closing or narrowing is allowed; two schemas are compared. */
    private void additional() {
        Optional<Schema> was = additional(original).filter(ObjectSchema.class::isInstance);
        Optional<Schema> is = additional(update).filter(ObjectSchema.class::isInstance);
        if (was.isPresent() && is.isPresent()) {
            found.addAll(rules.compare(path + "/additionalProperties", was.get(), is.get()));
        }
    }

    private void dependencies() {
        Map<String, Set<String>> was = dependentRequired(original);
        dependentRequired(update).forEach((name, names) -> {
            String place = path + "/dependencies/" + name;
            Set<String> before = was.get(name);
            if (before == null) {
                tell("DEPENDENCY_ARRAY_ADDED", place);
            } else if (!before.containsAll(names)) {
                tell(names.containsAll(before) ? "DEPENDENCY_ARRAY_EXTENDED" : "DEPENDENCY_ARRAY_CHANGED", place);
            }
        });
        Map<String, Schema> schemas = dependentSchemas(original);
        dependentSchemas(update).forEach((name, schema) -> {
            String place = path + "/dependencies/" + name;
            Schema before = schemas.get(name);
            if (before == null) {
                tell("DEPENDENCY_SCHEMA_ADDED", place);
            } else {
                found.addAll(rules.compare(place, before, schema));
            }
        });
    }

    private static boolean isOpen(Shape shape) {
        boolean patterns = shape.keyword(PatternProperties.class)
                .filter(keyword -> !keyword.properties().isEmpty())
                .isPresent();
        return !patterns
                && additional(shape)
                        .map(schema -> schema instanceof BooleanSchema fixed && fixed.accepts())
                        .orElse(true);
    }

    /** The schema that an undeclared member must fit. */
    private static Optional<Schema> partial(Shape shape, String name) {
        Optional<Schema> byPattern = shape.keyword(PatternProperties.class).stream()
                .flatMap(keyword -> keyword.properties().stream())
                .filter(property -> matches(property.name(), name))
                .map(NamedSchema::schema)
                .findFirst();
        return byPattern.or(() -> additional(shape).filter(ObjectSchema.class::isInstance));
    }

    /** The registry is written in Java, and so are its patterns; one that Java can't read matches nothing. */
    private static boolean matches(String pattern, String name) {
        try {
            return Pattern.compile(pattern).matcher(name).find();
        } catch (PatternSyntaxException unreadable) {
            return false;
        }
    }

    private static Optional<Schema> additional(Shape shape) {
        return shape.keyword(AdditionalProperties.class).map(AdditionalProperties::schema);
    }

    private static Map<String, Schema> properties(Shape shape) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        shape.keyword(Properties.class)
                .ifPresent(keyword ->
                        keyword.properties().forEach(property -> properties.put(property.name(), property.schema())));
        return properties;
    }

    private static Map<String, Set<String>> dependentRequired(Shape shape) {
        List<DependentRequired.Dependency> all = new ArrayList<>();
        shape.keyword(Dependencies.class).ifPresent(keyword -> all.addAll(keyword.required()));
        shape.keyword(DependentRequired.class).ifPresent(keyword -> all.addAll(keyword.dependencies()));
        Map<String, Set<String>> names = new TreeMap<>();
        all.forEach(each -> names.put(
                each.name(), each.names().stream().map(StringNode::value).collect(Collectors.toSet())));
        return names;
    }

    private static Map<String, Schema> dependentSchemas(Shape shape) {
        Map<String, Schema> schemas = new TreeMap<>();
        shape.keyword(Dependencies.class)
                .ifPresent(keyword -> keyword.schemas().forEach(each -> schemas.put(each.name(), each.schema())));
        shape.keyword(DependentSchemas.class)
                .ifPresent(keyword -> keyword.properties().forEach(each -> schemas.put(each.name(), each.schema())));
        return schemas;
    }

    private static boolean isRequired(Shape shape, String name) {
        return shape.keyword(Required.class)
                .filter(required -> required.contains(name))
                .isPresent();
    }

    private static boolean hasDefault(@org.jspecify.annotations.Nullable Schema schema) {
        return schema instanceof ObjectSchema object && object.has(Default.class);
    }

    private String below(String name) {
        return path + "/properties/" + name;
    }

    private void tell(String rule, String place) {
        found.add(RegistryRules.objection(rule, place, original, update));
    }
}
