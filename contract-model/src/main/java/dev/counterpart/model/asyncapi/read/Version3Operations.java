package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.AsyncApiOperation.Action;
import dev.counterpart.model.asyncapi.AsyncApiOperation.Reply;
import dev.counterpart.model.asyncapi.structure.References;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the operations of 3.x: which channel, which of its messages, and how an answer travels. */
final class Version3Operations {

    private final Reading reading;
    private final OperationObjects objects;
    private final Map<SourceLocation, ChannelEntry> channels = new HashMap<>();

    Version3Operations(List<ChannelEntry> channels, OperationObjects objects, Reading reading) {
        this.reading = reading;
        this.objects = objects;
        for (ChannelEntry entry : channels) {
            this.channels.putIfAbsent(entry.written().location(), entry);
        }
        for (ChannelEntry entry : channels) {
            this.channels.putIfAbsent(entry.fields().location(), entry);
        }
    }

    List<AsyncApiOperation> read(Fields document) {
        List<AsyncApiOperation> operations = new ArrayList<>();
        for (Member member : Reading.members(document, "operations")) {
            reading.references()
                    .object(member.value())
                    .map(target -> Traits.merged(target, reading))
                    .flatMap(operation -> operation(member.name(), operation))
                    .ifPresent(operations::add);
        }
        return operations;
    }

    private Optional<AsyncApiOperation> operation(String id, Fields fields) {
        Optional<Action> action = action(fields);
        Optional<ChannelEntry> channel = channel(fields);
        List<String> messages = channel.map(entry -> messages(fields, entry)).orElse(List.of());
        Optional<Reply> reply = reading.references().object(fields, "reply").map(this::reply);
        return action.isEmpty() || channel.isEmpty()
                ? Optional.empty()
                : Optional.of(objects.read(id, action.get(), channel.get().id(), messages, reply, fields));
    }

    /** Any other word has been reported with the structure of the document. */
    private static Optional<Action> action(Fields fields) {
        String word = fields.text("action").orElse("");
        for (Action action : Action.values()) {
            if (action.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    private Reply reply(Fields fields) {
        Optional<Fields> address = reading.references().object(fields, "address");
        Optional<ChannelEntry> channel = channel(fields);
        Optional<StringNode> channelAddress =
                channel.flatMap(entry -> entry.fields().string("address"));
        if (address.isPresent() && channelAddress.isPresent()) {
            reading.diagnostics()
                    .error(
                            RuleIds.REPLY_ADDRESS_CONFLICT,
                            address.get().location(),
                            "the reply has an address, and its channel has one, too: \""
                                    + channelAddress.get().value() + "\" at "
                                    + channelAddress.get().location(),
                            "a channel whose address only the question knows has address: null");
        }
        return new Reply(
                address.flatMap(found -> Expressions.read(found, "location")),
                channel.map(ChannelEntry::id).orElse(""),
                channel.map(entry -> messages(fields, entry)).orElse(List.of()));
    }

    private Optional<ChannelEntry> channel(Fields fields) {
        Optional<Node> written = fields.object()
                .get("channel")
                .filter(node -> References.reference(node).isPresent());
        Optional<Node> named = written.flatMap(reading.references()::step);
        Optional<ChannelEntry> entry = named.map(node -> channels.get(node.location()));
        if (named.isPresent() && entry.isEmpty()) {
            reading.diagnostics()
                    .error(
                            RuleIds.INVALID_FIELD,
                            written.orElseThrow().location(),
                            "\"channel\" must be a reference to one of this document's channels",
                            "write $ref: '#/channels/…'");
        }
        return entry;
    }

    /** Without {@code messages}, all of the channel's. */
    private List<String> messages(Fields fields, ChannelEntry channel) {
        if (!fields.has("messages")) {
            return channel.messages().stream().map(Member::name).toList();
        }
        List<String> keys = new ArrayList<>();
        for (Node written : fields.elements("messages")) {
            Optional<Node> named = References.reference(written).isEmpty()
                    ? Optional.empty()
                    : reading.references().step(written);
            Optional<String> key = named.flatMap(node -> channel.messages().stream()
                    .filter(member -> samePlace(member.value(), node))
                    .map(Member::name)
                    .findFirst());
            key.ifPresent(keys::add);
            if (named.isPresent() && key.isEmpty()) {
                notInChannel(written, named.get(), channel);
            }
        }
        return keys;
    }

    private void notInChannel(Node written, Node named, ChannelEntry channel) {
        String text = References.reference(written).map(StringNode::value).orElse(written.typeName());
        String hint = channel.messages().stream()
                .filter(member -> References.reference(member.value()).isPresent()
                        && reading.references()
                                .step(member.value())
                                .filter(node -> samePlace(node, named))
                                .isPresent())
                .findFirst()
                .map(member -> "write $ref: '#/channels/" + channel.id() + "/messages/" + member.name() + "'")
                .orElse("add it to the messages of the channel \"" + channel.id() + "\" and refer to it there");
        reading.diagnostics()
                .error(
                        RuleIds.OPERATION_MESSAGE_NOT_IN_CHANNEL,
                        References.reference(written).map(StringNode::location).orElse(written.location()),
                        "\"" + text + "\" is not one of the messages of the channel \"" + channel.id() + "\"",
                        hint);
    }

    private static boolean samePlace(Node a, Node b) {
        return a.location().equals(b.location());
    }
}
