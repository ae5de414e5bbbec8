package dev.counterpart.checker.release;

import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.catalog.SemanticVersion;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.SchemaIndex;

/**
 * One released version of an AsyncAPI document, as it lies under {@code .released/_interfaces/<service>/<document>/<version>/}.
 *
 * @param service the id of the service that the document describes
 * @param name what the document is called beside the service's others
 * @param location the {@code release.json}
 */
public record FrozenInterface(
        String service,
        String name,
        SemanticVersion version,
        AsyncApiDocument document,
        SchemaIndex schemas,
        SourceLocation location) {

    /** What tells that a document under another name is the same: its URI, or else its title. */
    public String identity() {
        return document.id().orElse(document.title());
    }
}
