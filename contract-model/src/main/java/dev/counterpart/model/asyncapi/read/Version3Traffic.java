package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Member;
import java.util.ArrayList;
import java.util.List;

/** Reads channels and operations as 3.x has them, side by side. */
final class Version3Traffic {

    private final Reading reading;
    private final SchemaObjects schemas;
    private final MessageObjects messages;

    Version3Traffic(Reading reading, SchemaObjects schemas, MessageObjects messages) {
        this.reading = reading;
        this.schemas = schemas;
        this.messages = messages;
    }

    Traffic read(Fields document) {
        ChannelObjects objects = new ChannelObjects(reading, schemas);
        ServerNames servers = new ServerNames(reading, document);
        List<ChannelEntry> entries = objects.entries(document);
        List<AsyncApiChannel> channels = entries.stream()
                .map(entry -> objects.read(
                        entry, entry.fields().text("address"), servers.read(entry.fields()), messages(entry)))
                .toList();
        Version3Operations operations =
                new Version3Operations(entries, new OperationObjects(reading, schemas), reading);
        return new Traffic(channels, operations.read(document));
    }

    private List<AsyncApiMessage> messages(ChannelEntry entry) {
        List<AsyncApiMessage> read = new ArrayList<>();
        for (Member message : entry.messages()) {
            messages.read(message.name(), message.value()).ifPresent(read::add);
        }
        return read;
    }
}
