package dev.counterpart.checker.scope;

import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.keyword.DynamicAnchor;
import dev.counterpart.model.schema.keyword.DynamicRef;
import dev.counterpart.model.schema.keyword.RecursiveAnchor;
import dev.counterpart.model.schema.keyword.RecursiveRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The schema resources of an index and their dynamic anchors: follows {@code $dynamicRef} (2020-12 core 8.2.3.2). */
public final class Resources {

    /** What the anchor without a name is called here; no {@code $dynamicAnchor} is empty. */
    private static final String RECURSIVE = "";

    private final SchemaIndex schemas;
    private final Map<SchemaId, Map<String, SchemaId>> anchors = new HashMap<>();

    public Resources(SchemaIndex schemas) {
        this.schemas = schemas;
        schemas.all().forEach(this::anchor);
    }

    private void anchor(Schema schema) {
        if (schema instanceof ObjectSchema object) {
            object.keyword(DynamicAnchor.class).ifPresent(anchor -> put(anchor.value(), object));
            if (isRecursive(object)) {
                put(RECURSIVE, object);
            }
        }
    }

    private void put(String name, ObjectSchema schema) {
        anchors.computeIfAbsent(schema.resource(), root -> new TreeMap<>()).put(name, schema.id());
    }

    /** The scope inside a schema that is reached from another; {@code true} and {@code false} refer to nothing. */
    public DynamicScope enter(DynamicScope scope, SchemaId id) {
        return anchors.isEmpty()
                ? scope
                : schemas.find(id)
                        .filter(ObjectSchema.class::isInstance)
                        .map(schema -> anchors.get(((ObjectSchema) schema).resource()))
                        .map(scope::within)
                        .orElse(scope);
    }

    /** The schema that a reference means in a scope. */
    public SchemaId target(Reference reference, DynamicScope scope) {
        if (reference instanceof DynamicRef) {
            return dynamicTarget(reference, scope);
        }
        return reference instanceof RecursiveRef ? recursiveTarget(reference, scope) : reference.target();
    }

    /** Only a reference that leads to a recursive anchor is redirected (2019-09 core 8.2.4.2.1). */
    private SchemaId recursiveTarget(Reference reference, DynamicScope scope) {
        return schemas.find(reference.target())
                .filter(target -> target instanceof ObjectSchema object && isRecursive(object))
                .map(target -> scope.outermost().get(RECURSIVE))
                .orElse(reference.target());
    }

    private static boolean isRecursive(ObjectSchema schema) {
        return schema.keyword(RecursiveAnchor.class)
                .filter(RecursiveAnchor::value)
                .isPresent();
    }

    /** Only a reference that leads to a dynamic anchor by its name is redirected. */
    private SchemaId dynamicTarget(Reference reference, DynamicScope scope) {
        String fragment = reference.text().substring(reference.text().indexOf('#') + 1);
        Optional<String> name = schemas.find(reference.target())
                .filter(ObjectSchema.class::isInstance)
                .flatMap(target -> ((ObjectSchema) target).keyword(DynamicAnchor.class))
                .map(DynamicAnchor::value)
                .filter(fragment::equals);
        return name.map(scope.outermost()::get).orElse(reference.target());
    }
}
