package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.AsyncApiOperation.Action;
import dev.counterpart.model.asyncapi.AsyncApiOperation.Reply;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Reads what operations have in every version, traits merged. */
final class OperationObjects {

    private final Reading reading;
    private final KafkaBindings kafka;

    OperationObjects(Reading reading, SchemaObjects schemas) {
        this.reading = reading;
        this.kafka = new KafkaBindings(schemas);
    }

    AsyncApiOperation read(
            String id, Action action, String channel, List<String> messages, Optional<Reply> reply, Fields fields) {
        ObjectNode bindings = Bindings.read(fields, reading);
        return new AsyncApiOperation(
                id,
                action,
                channel,
                messages,
                reply,
                fields.elements("security"),
                bindings,
                Bindings.kafka(bindings, reading).map(kafka::operation),
                Notes.read(fields, reading),
                fields.location());
    }
}
