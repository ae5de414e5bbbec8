package dev.counterpart.model.resolve;

import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.Node;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
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

    private final IdentityHashMap<Node, Resource> scanned = new IdentityHashMap<>();
    private final Map<String, Schema> schemas = new HashMap<>();

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

    /** Whether a value was seen; then what it belongs to is known. */
    @Nullable
    Resource resourceOf(Node node) {
        return scanned.get(node);
    }

    void put(Node node, Resource resource) {
        scanned.put(node, resource);
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

    @Nullable
    Schema schema(String pointer) {
        return schemas.get(pointer);
    }

    void put(Schema schema) {
        schemas.put(schema.id().pointer(), schema);
    }

    /** In no order. */
    Collection<Schema> schemas() {
        return schemas.values();
    }
}
