package dev.counterpart.model.asyncapi;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.Node;
import java.util.Optional;

/** An example of a message (AsyncAPI 3.0.0, Message Example Object); its values have their places. */
public record AsyncApiExample(
        String name, String summary, Optional<Node> headers, Optional<Node> payload, SourceLocation location) {}
