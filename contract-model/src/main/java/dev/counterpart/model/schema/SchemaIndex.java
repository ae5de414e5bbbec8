package dev.counterpart.model.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every schema that was read, by id: follows references. Immutable. */
public final class SchemaIndex {

    /** By id. */
    private final List<Schema> all;

    /** The parts of the list that the documents have, in its order. */
    private final List<List<Schema>> parts = new ArrayList<>();

    /** The part of the list that each document has: ids begin alike for long, and are compared inside it only. */
    private final Map<String, List<Schema>> documents = new HashMap<>();

    private SchemaIndex(List<List<Schema>> sorted) {
        List<Schema> together =
                new ArrayList<>(sorted.stream().mapToInt(List::size).sum());
        sorted.forEach(together::addAll);
        this.all = Collections.unmodifiableList(together);
        int from = 0;
        for (List<Schema> document : sorted) {
            int to = from + document.size();
            List<Schema> part = all.subList(from, to);
            parts.add(part);
            documents.put(document.get(0).id().document(), part);
            from = to;
        }
    }

    public static SchemaIndex of(Schema... schemas) {
        return of(Arrays.stream(schemas).map(List::of).toList());
    }

    /**
     * @param documents the schemas of each document, in any order; each id once
     */
    public static SchemaIndex of(Collection<? extends Collection<? extends Schema>> documents) {
        List<List<Schema>> sorted = new ArrayList<>(documents.size());
        for (Collection<? extends Schema> document : documents) {
            if (!document.isEmpty()) {
                List<Schema> schemas = new ArrayList<>(document);
                schemas.sort(
                        (one, other) -> one.id().pointer().compareTo(other.id().pointer()));
                sorted.add(schemas);
            }
        }
        sorted.sort(Comparator.comparing(document -> document.get(0).id().document()));
        return new SchemaIndex(sorted);
    }

    public Optional<Schema> find(SchemaId id) {
        List<Schema> document = documents.getOrDefault(id.document(), List.of());
        int low = 0;
        int high = document.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Schema candidate = document.get(middle);
            int order = candidate.id().pointer().compareTo(id.pointer());
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
        for (int hops = 0; hops <= all.size(); hops++) {
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

    /** The schemas of each document; no list is empty. */
    public List<List<Schema>> documents() {
        return Collections.unmodifiableList(parts);
    }

    public Collection<Schema> all() {
        return all;
    }
}
