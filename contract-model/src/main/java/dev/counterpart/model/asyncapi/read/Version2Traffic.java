package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.AsyncApiOperation.Action;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the channel items of 2.x, which hold their operations (AsyncAPI 2.6.0, Channel Item Object). {@code publish} and {@code
 * subscribe} say what others do: who publishes is received from, who subscribes is sent to.
 */
final class Version2Traffic {

    private final Reading reading;
    private final SchemaObjects schemas;
    private final MessageObjects messages;
    private final OperationObjects objects;
    private final Map<String, Fields> operationIds = new HashMap<>();

    Version2Traffic(Reading reading, SchemaObjects schemas, MessageObjects messages) {
        this.reading = reading;
        this.schemas = schemas;
        this.messages = messages;
        this.objects = new OperationObjects(reading, schemas);
    }

    Traffic read(Fields document) {
        ChannelObjects channelObjects = new ChannelObjects(reading, schemas);
        ServerNames servers = new ServerNames(reading, document);
        List<AsyncApiChannel> channels = new ArrayList<>();
        List<AsyncApiOperation> operations = new ArrayList<>();
        for (ChannelEntry entry : channelObjects.entries(document)) {
            Version2Messages carried = new Version2Messages(reading, messages);
            operation(entry, "publish", Action.RECEIVE, carried).ifPresent(operations::add);
            operation(entry, "subscribe", Action.SEND, carried).ifPresent(operations::add);
            List<AsyncApiMessage> read = carried.read();
            channels.add(channelObjects.read(entry, Optional.of(entry.id()), servers.read(entry.fields()), read));
        }
        return new Traffic(channels, operations);
    }

    private Optional<AsyncApiOperation> operation(
            ChannelEntry channel, String word, Action action, Version2Messages carried) {
        Optional<Fields> written = reading.references().object(channel.fields(), word);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = Traits.merged(written.get(), reading);
        Optional<Node> message = fields.object().get("message");
        List<String> keys = message.map(node -> carried.add(node, word)).orElse(List.of());
        Optional<String> operationId = fields.text("operationId").filter(id -> !id.isEmpty());
        operationId.ifPresent(id -> unique(id, fields));
        String id = operationId.orElse(channel.id() + "." + word);
        return Optional.of(objects.read(id, action, channel.id(), keys, Optional.empty(), fields));
    }

    private void unique(String id, Fields operation) {
        Fields first = operationIds.putIfAbsent(id, operation);
        if (first != null && !first.location().equals(operation.location())) {
            reading.diagnostics()
                    .error(
                            RuleIds.INVALID_FIELD,
                            operation.locationOf("operationId"),
                            "the operationId \"" + id + "\" is taken; first at " + first.locationOf("operationId"),
                            "give each operation an id of its own");
        }
    }
}
