package dev.counterpart.model.resolve;

import dev.counterpart.model.schema.SchemaId;
import java.net.URI;

/**
 * A schema resource (2020-12 core 4.3.5): what a base URI names. Every document is one, and so is each schema in it with an
 * {@code $id}.
 *
 * @param root the document, and where in it the resource begins
 * @param base what references in it are relative to
 */
record Resource(SchemaId root, URI base, DialectInForce dialect) {

    String document() {
        return root.document();
    }

    String pointer() {
        return root.pointer();
    }

    Resource in(DialectInForce other) {
        return dialect.equals(other) ? this : new Resource(root, base, other);
    }
}
