package dev.counterpart.model.schema;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every schema that was read, by id: follows references. Immutable. */
public final class SchemaIndex {

    private final Map<SchemaId, Schema> schemas;

    public SchemaIndex(Map<SchemaId, Schema> schemas) {
        this.schemas = new TreeMap<>(schemas);
    }

    public Optional<Schema> find(SchemaId id) {
        return Optional.ofNullable(schemas.get(id));
    }

    /**
     * @throws IllegalArgumentException when there is none: ids of a set without errors always resolve
     */
    public Schema get(SchemaId id) {
        Schema schema = schemas.get(id);
        if (schema == null) {
            throw new IllegalArgumentException("no schema " + id);
        }
        return schema;
    }

    /**
     * What a schema finally means: follows {@code $ref}s that stand alone or beside annotations, and stops where another
     * keyword has a say, too.
     */
    public Schema dereference(Schema schema) {
        Schema current = schema;
        for (int hops = 0; hops <= schemas.size(); hops++) {
            if (!(current instanceof ObjectSchema object)) {
                return current;
            }
            Optional<Reference> reference = object.reference();
            boolean alone =
                    object.keywords().stream().filter(Keyword::constrains).count() == 1;
            if (reference.isEmpty() || !alone) {
                return current;
            }
            current = get(reference.get().target());
        }
        throw new IllegalArgumentException("a $ref loop at " + schema.id());
    }

    public Collection<Schema> all() {
        return schemas.values();
    }
}
