package dev.counterpart.checker.gate;

import dev.counterpart.checker.proof.Side;
import dev.counterpart.model.catalog.Example;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.tree.Node;
import java.util.List;
import java.util.Optional;

/**
 * One version of a message, from a catalog or from what was released, with all that a comparison needs.
 *
 * @param response the schema of a query's answer
 */
public record MessageVersion(
        String id,
        MessageKind kind,
        String version,
        Side payload,
        Optional<Side> response,
        List<Node> examples,
        List<Node> responseExamples,
        SourceLocation location) {

    public MessageVersion {
        examples = List.copyOf(examples);
        responseExamples = List.copyOf(responseExamples);
    }

    public static MessageVersion of(MessageContract message, SchemaIndex schemas) {
        return new MessageVersion(
                message.id(),
                message.kind(),
                message.version(),
                new Side(schemas.get(message.payload()), schemas),
                message.response().map(response -> new Side(schemas.get(response), schemas)),
                message.examples().stream().map(Example::value).toList(),
                message.responseExamples().stream().map(Example::value).toList(),
                message.location());
    }
}
