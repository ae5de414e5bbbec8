package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.AsyncApiOperation.Action;
import dev.counterpart.model.asyncapi.AsyncApiOperation.Reply;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads operation objects: which channel, which of its messages, and how an answer travels. */
final class OperationObjects {

    private final List<ChannelEntry> channels;
    private final References references;
    private final Diagnostics diagnostics;

    OperationObjects(List<ChannelEntry> channels, References references, Diagnostics diagnostics) {
        this.channels = channels;
        this.references = references;
        this.diagnostics = diagnostics;
    }

    List<AsyncApiOperation> read(Fields document) {
        List<AsyncApiOperation> operations = new ArrayList<>();
        for (Member member : AsyncApiReader.members(document, "operations")) {
            references
                    .object(member.value())
                    .flatMap(operation -> operation(member.name(), operation))
                    .ifPresent(operations::add);
        }
        return operations;
    }

    private Optional<AsyncApiOperation> operation(String id, Fields fields) {
        fields.elements("traits").forEach(references::object);
        Optional<Action> action = action(fields);
        Optional<ChannelEntry> channel = channel(fields);
        List<String> messages = channel.map(entry -> messages(fields, entry)).orElse(List.of());
        Optional<Reply> reply =
                fields.object().get("reply").flatMap(references::object).flatMap(this::reply);
        return action.isEmpty() || channel.isEmpty()
                ? Optional.empty()
                : Optional.of(new AsyncApiOperation(
                        id, action.get(), channel.get().id(), messages, reply, fields.location()));
    }

    private Optional<Action> action(Fields fields) {
        String word = fields.required("action");
        for (Action action : Action.values()) {
            if (action.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(action);
            }
        }
        if (!word.isEmpty()) {
            diagnostics.error(
                    RuleIds.INVALID_FIELD,
                    fields.locationOf("action"),
                    "\"action\" must be send or receive, not \"" + word + "\"",
                    "");
        }
        return Optional.empty();
    }

    private Optional<Reply> reply(Fields fields) {
        Optional<Fields> address = fields.object().get("address").flatMap(references::object);
        Optional<ChannelEntry> channel = fields.has("channel") ? channel(fields) : Optional.empty();
        Optional<StringNode> channelAddress =
                channel.flatMap(entry -> entry.fields().string("address"));
        if (address.isPresent() && channelAddress.isPresent()) {
            diagnostics.error(
                    RuleIds.REPLY_ADDRESS_CONFLICT,
                    address.get().location(),
                    "the reply has an address, and its channel has one, too: \""
                            + channelAddress.get().value() + "\" at "
                            + channelAddress.get().location(),
                    "a channel whose address only the question knows has address: null");
        }
        return Optional.of(new Reply(
                address.flatMap(found -> RuntimeExpression.read(found, "location")),
                channel.map(ChannelEntry::id).orElse(""),
                channel.map(entry -> messages(fields, entry)).orElse(List.of())));
    }

    private Optional<ChannelEntry> channel(Fields fields) {
        Optional<Node> written = fields.object().get("channel");
        if (written.isEmpty()) {
            fields.required("channel");
            return Optional.empty();
        }
        Optional<Node> named = references.step(written.get());
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Optional<ChannelEntry> entry = channels.stream()
                .filter(candidate -> samePlace(candidate.written(), named.get())
                        || samePlace(candidate.fields().object(), named.get()))
                .findFirst();
        if (entry.isEmpty()) {
            diagnostics.error(
                    RuleIds.INVALID_FIELD,
                    written.get().location(),
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
            Optional<Node> named = references.step(written);
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
                        && references
                                .step(member.value())
                                .filter(node -> samePlace(node, named))
                                .isPresent())
                .findFirst()
                .map(member -> "write $ref: '#/channels/" + channel.id() + "/messages/" + member.name() + "'")
                .orElse("add it to the messages of the channel \"" + channel.id() + "\" and refer to it there");
        diagnostics.error(
                RuleIds.OPERATION_MESSAGE_NOT_IN_CHANNEL,
                References.reference(written).map(StringNode::location).orElse(written.location()),
                "\"" + text + "\" is not one of the messages of the channel \"" + channel.id() + "\"",
                hint);
    }

    private static boolean samePlace(Node a, Node b) {
        return a.location().equals(b.location());
    }
}
