package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiParameter;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads channels; what the versions write differently they are asked with. */
final class ChannelObjects {

    private final Reading reading;
    private final ParameterObjects parameters;

    ChannelObjects(Reading reading, SchemaObjects schemas) {
        this.reading = reading;
        this.parameters = new ParameterObjects(reading, schemas);
    }

    /** The channels of the document, not read yet (AsyncAPI 3.0.0, Channel Object). */
    List<ChannelEntry> entries(Fields document) {
        List<ChannelEntry> entries = new ArrayList<>();
        for (Member member : Reading.members(document, "channels")) {
            reading.references()
                    .object(member.value())
                    .ifPresent(channel -> entries.add(new ChannelEntry(
                            member.name(), member.value(), channel, Reading.members(channel, "messages"))));
        }
        return entries;
    }

    AsyncApiChannel read(
            ChannelEntry entry, Optional<String> address, List<String> servers, List<AsyncApiMessage> messages) {
        Fields fields = entry.fields();
        List<AsyncApiParameter> described = parameters.read(fields);
        address.ifPresent(text -> AddressVariables.check(
                text, described.stream().map(AsyncApiParameter::name).toList(), fields, "address", "parameters"));
        ObjectNode bindings = Bindings.read(fields, reading);
        return new AsyncApiChannel(
                entry.id(),
                address,
                described,
                servers,
                messages,
                bindings,
                Bindings.kafka(bindings, reading).map(KafkaBindings::channel),
                Notes.read(fields, reading),
                fields.location());
    }
}
