package dev.counterpart.model.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every schema that was read, by id: follows references. Immutable. */
public final class SchemaIndex {

    /** By id: a list takes a tenth of what a map takes, and a catalog may have millions. */
    private final List<Schema> schemas;

    public SchemaIndex(Map<SchemaId, Schema> schemas) {
        this.schemas = schemas.values().stream()
                .sorted(Comparator.comparing(Schema::id))
                .toList();
    }

    public Optional<Schema> find(SchemaId id) {
        int low = 0;
        int high = schemas.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Schema candidate = schemas.get(middle);
            int order = candidate.id().compareTo(id);
            if (order == 0) {
                return Optional.of(candidate);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /**
     * @throws IllegalArgumentException when there is none: ids of a set without errors always resolve
     */
    public Schema get(SchemaId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no schema " + id));
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
        return schemas;
    }
}
