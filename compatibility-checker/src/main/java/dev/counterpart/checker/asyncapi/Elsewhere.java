package dev.counterpart.checker.asyncapi;

import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.schema.SchemaId;
import java.util.Optional;
import java.util.Set;

/**
 * What is compared, and told, without the AsyncAPI document: the contracts of messages. Nothing is told twice.
 *
 * @param payloads ids of messages whose payload is compared
 * @param answers ids of queries whose answer is compared
 * @param schemas pairs of schemas that are compared, whatever the message is called
 * @param removed ids of messages of which it is told that they are gone
 */
public record Elsewhere(
        Set<String> payloads, Set<String> answers, Set<Matched<SchemaId>> schemas, Set<String> removed) {

    /** Nothing is. */
    public static final Elsewhere NOTHING = new Elsewhere(Set.of(), Set.of(), Set.of(), Set.of());

    public Elsewhere {
        payloads = Set.copyOf(payloads);
        answers = Set.copyOf(answers);
        schemas = Set.copyOf(schemas);
        removed = Set.copyOf(removed);
    }

    boolean compares(AsyncApiMessage before, AsyncApiMessage after) {
        Optional<SchemaId> was = before.payload();
        Optional<SchemaId> is = after.payload();
        return was.isPresent() && is.isPresent() && schemas.contains(new Matched<>(was.get(), is.get()));
    }
}
