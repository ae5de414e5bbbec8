package dev.counterpart.model.asyncapi;

import dev.counterpart.model.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What a document keeps for reuse (AsyncAPI 3.0.0, Components Object). What is used stands where it is used, too.
 *
 * @param messages message objects, traits merged, keys being their names here; those of 2.x that are a choice of messages are
 *     left out
 * @param source all components as they were written
 */
public record AsyncApiComponents(
        List<AsyncApiMessage> messages, List<NamedSchema> schemas, Optional<ObjectNode> source) {

    /** A schema under its name. */
    public record NamedSchema(String name, AsyncApiSchema schema) {}

    public AsyncApiComponents {
        messages = List.copyOf(messages);
        schemas = List.copyOf(schemas);
    }
}
