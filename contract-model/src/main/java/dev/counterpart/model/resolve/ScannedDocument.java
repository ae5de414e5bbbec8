package dev.counterpart.model.resolve;

import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.Node;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the schemas of one document while they are read. Tables of a document's own stay small and near: a
 * catalog has a million schemas, and one table of them all is slow to reach and slow to grow.
 */
final class ScannedDocument {

    /** The resource that the document as a whole is, unless it says otherwise. */
    private final Resource whole;

    /** Where a resource begins, or a schema that was asked for, by pointer: what lies below belongs to it. */
    private final Map<String, Resource> beginnings = new HashMap<>(4);

    /** Values that were scanned, with their {@link Resource}; and then, in its place, with the {@link Schema} they are. */
    private final IdentityHashMap<Node, Object> seen = new IdentityHashMap<>();

    ScannedDocument(String path, URI base) {
        this.whole = new Resource(new SchemaId(path, ""), base, DialectInForce.whole(SchemaDialect.DRAFT_2020_12));
    }

    Resource whole() {
        return whole;
    }

    /** The id of a schema in the document. */
    SchemaId id(String pointer) {
        return pointer.isEmpty() ? whole.root() : new SchemaId(whole.document(), pointer);
    }

    /** Whether a value was scanned. */
    boolean has(Node node) {
        return seen.containsKey(node);
    }

    /** What a value belongs to that was scanned and not yet read. */
    @Nullable
    Resource resourceOf(Node node) {
        return seen.get(node) instanceof Resource resource ? resource : null;
    }

    /** What was read of a value. */
    @Nullable
    Schema schemaOf(Node node) {
        return seen.get(node) instanceof Schema schema ? schema : null;
    }

    void put(Node node, Resource resource) {
        seen.put(node, resource);
    }

    void put(Node node, Schema schema) {
        seen.put(node, schema);
    }

    void begins(String pointer, Resource resource) {
        beginnings.put(pointer, resource);
    }

    /** The resource around a pointer that begins nearest to it; none where no schema around was scanned. */
    @Nullable
    Resource around(String pointer) {
        String above = pointer;
        while (true) {
            Resource resource = beginnings.get(above);
            if (resource != null || above.isEmpty()) {
                return resource;
            }
            above = above.substring(0, above.lastIndexOf('/'));
        }
    }

    /** What was read, in no order. */
    Collection<Schema> schemas() {
        List<Schema> schemas = new ArrayList<>(seen.size());
        for (Object value : seen.values()) {
            if (value instanceof Schema schema) {
                schemas.add(schema);
            }
        }
        return schemas;
    }
}
