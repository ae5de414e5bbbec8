package dev.counterpart.checker.release;

import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.catalog.SemanticVersion;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.tree.Node;
import java.util.List;
import java.util.Optional;

/**
 * One released version of a message, as it lies under {@code .released/<id>/<version>/}.
 *
 * @param payloadText the tree of {@code schema.json}, to be compared with what is in the catalog
 * @param location the {@code release.json}
 */
public record Frozen(
        String id,
        MessageKind kind,
        SemanticVersion version,
        List<String> owners,
        List<String> channels,
        SchemaDocument payload,
        Node payloadText,
        Optional<SchemaDocument> response,
        Optional<Node> responseText,
        SourceLocation location) {

    public Frozen {
        owners = List.copyOf(owners);
        channels = List.copyOf(channels);
    }
}
