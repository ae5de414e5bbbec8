package dev.counterpart.model.resolve;

import dev.counterpart.model.schema.SchemaId;
import java.net.URI;

/**
 * A schema resource (2020-12 core 4.3.5): what a base URI names. Every document is one, and so is each schema in it with an
 * {@code $id}.
 *
 * @param document the path of the document
 * @param pointer where the resource's root stands in the document
 * @param base what references in it are relative to
 */
record Resource(String document, String pointer, URI base, DialectInForce dialect) {

    SchemaId root() {
        return new SchemaId(document, pointer);
    }

    Resource in(DialectInForce other) {
        return new Resource(document, pointer, base, other);
    }
}
