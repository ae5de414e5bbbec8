package dev.counterpart.model.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every schema that was read, by id: follows references. Immutable. */
public final class SchemaIndex {

    /** By path. */
    private final NavigableMap<String, Part> documents = new TreeMap<>();

    private @Nullable List<Schema> all;

    /** The schemas of one document: nearly none is ever asked for by its id, so they are sorted where one is. */
    private static final class Part {

        private volatile Schema[] schemas;
        private volatile boolean sorted;

        Part(Collection<? extends Schema> schemas) {
            this.schemas = schemas.toArray(Schema[]::new);
        }

        List<Schema> unsorted() {
            return Collections.unmodifiableList(Arrays.asList(schemas));
        }

        Schema[] sorted() {
            if (!sorted) {
                Schema[] inOrder = schemas.clone();
                Arrays.sort(
                        inOrder,
                        (one, other) -> one.id().pointer().compareTo(other.id().pointer()));
                schemas = inOrder;
                sorted = true;
            }
            return schemas;
        }
    }

    private SchemaIndex(Collection<? extends Collection<? extends Schema>> documents) {
        for (Collection<? extends Schema> document : documents) {
            if (!document.isEmpty()) {
                this.documents.put(document.iterator().next().location().path(), new Part(document));
            }
        }
    }

    public static SchemaIndex of(Schema... schemas) {
        return of(Arrays.stream(schemas).map(List::of).toList());
    }

    /**
     * @param documents the schemas of each document, in any order; each id once
     */
    public static SchemaIndex of(Collection<? extends Collection<? extends Schema>> documents) {
        return new SchemaIndex(documents);
    }

    public Optional<Schema> find(SchemaId id) {
        Part document = documents.get(id.document());
        if (document == null) {
            return Optional.empty();
        }
        // ids begin alike for long, and are compared inside their document only
        Schema[] schemas = document.sorted();
        int low = 0;
        int high = schemas.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = schemas[middle].id().pointer().compareTo(id.pointer());
            if (order == 0) {
                return Optional.of(schemas[middle]);
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
        for (int hops = 0; hops <= all().size(); hops++) {
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

    /** The schemas of each document, by path; each in no order, and none empty. */
    public List<List<Schema>> documents() {
        return documents.values().stream().map(Part::unsorted).toList();
    }

    /** Every schema, by id. */
    public synchronized Collection<Schema> all() {
        if (all == null) {
            List<Schema> together = new ArrayList<>();
            documents.values().forEach(document -> together.addAll(Arrays.asList(document.sorted())));
            all = Collections.unmodifiableList(together);
        }
        return all;
    }
}
