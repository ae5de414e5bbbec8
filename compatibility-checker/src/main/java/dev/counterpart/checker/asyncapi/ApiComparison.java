package dev.counterpart.checker.asyncapi;

import dev.counterpart.checker.asyncapi.Matches.Way;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.AsyncApiServer;
import dev.counterpart.model.catalog.MessageKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two states of an application's AsyncAPI document, matched: channels by their address, messages by their id, operations by their
 * id or by what they do, servers by where they are. Keys are names inside a document; another key alone is no difference.
 */
public final class ApiComparison {

    private final String service;
    private final ApiState before;
    private final ApiState after;
    private final Elsewhere elsewhere;
    private final SchemaChanges schemas;
    private final Matches<AsyncApiServer> servers;
    private final Matches<AsyncApiChannel> channels;
    private final Matches<AsyncApiOperation> operations;
    private final List<MessagePair> messages = new ArrayList<>();
    private final Map<String, Matched<AsyncApiChannel>> byBefore = new HashMap<>();
    private final Map<String, Matched<AsyncApiChannel>> byAfter = new HashMap<>();
    private final Map<String, Map<String, String>> keysAfter = new HashMap<>();

    /**
     * @param service the id of the service that the document describes
     * @param schemas of the two states
     */
    public ApiComparison(String service, ApiState before, ApiState after, Elsewhere elsewhere, SchemaChanges schemas) {
        this.service = service;
        this.before = before;
        this.after = after;
        this.elsewhere = elsewhere;
        this.schemas = schemas;
        this.servers = Matches.of(
                before.document().servers(),
                after.document().servers(),
                List.of(
                        Way.by(server -> Optional.of(List.of(server.protocol(), server.host(), server.pathname()))),
                        Way.by(server -> Optional.of(server.id()))));
        this.channels = Matches.of(
                before.document().channels(),
                after.document().channels(),
                List.of(
                        Way.by(channel -> address(channel).map(address -> List.of(address, channel.id()))),
                        Way.by(channel -> address(channel)),
                        Way.by(channel -> Optional.of(channel.id())),
                        Way.by(channel ->
                                channel.address().isPresent() ? Optional.empty() : Optional.of(ids(channel)))));
        channels.pairs().forEach(pair -> {
            byBefore.put(pair.before().id(), pair);
            byAfter.put(pair.after().id(), pair);
            messages(pair);
        });
        this.operations = Matches.of(
                before.document().operations(),
                after.document().operations(),
                List.of(
                        Way.by(operation -> Optional.of(List.of(operation.id(), operation.action()))),
                        new Way<>(this::doesBefore, this::doesAfter),
                        Way.by(operation -> Optional.of(operation.id()))));
    }

    /** The address without the names of its parameters, which no message carries. */
    private static Optional<String> address(AsyncApiChannel channel) {
        return channel.address().map(address -> address.replaceAll("\\{[^{}]*}", "{}"));
    }

    private static Set<String> ids(AsyncApiChannel channel) {
        Set<String> ids = new TreeSet<>();
        channel.messages().forEach(message -> ids.add(message.messageId()));
        return ids;
    }

    private void messages(Matched<AsyncApiChannel> channel) {
        Matches<AsyncApiMessage> matches = Matches.of(
                channel.before().messages(),
                channel.after().messages(),
                List.of(
                        Way.by(message -> Optional.of(List.of(message.messageId(), message.key()))),
                        Way.by(message -> Optional.of(message.messageId())),
                        new Way<>(
                                message -> after.knows(message.messageId())
                                        ? Optional.empty()
                                        : Optional.of(message.key()),
                                message -> before.knows(message.messageId())
                                        ? Optional.empty()
                                        : Optional.of(message.key()))));
        Map<String, String> keys = new HashMap<>();
        for (Matched<AsyncApiMessage> pair : matches.pairs()) {
            keys.put(pair.before().key(), pair.after().key());
            messages.add(new MessagePair(
                    channel, pair.before(), pair.after(), directions(channel, pair), compared(channel, pair)));
        }
        keysAfter.put(channel.before().id(), keys);
    }

    /** What it sends is read by others; what it receives is written by others; what is kept is read again. */
    private Set<Direction> directions(Matched<AsyncApiChannel> channel, Matched<AsyncApiMessage> message) {
        Set<ApiState.Role> roles = new HashSet<>(before.roles(channel.before(), message.before()));
        roles.addAll(after.roles(channel.after(), message.after()));
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        if (roles.contains(ApiState.Role.READS)) {
            directions.add(Direction.BACKWARD);
        }
        if (roles.contains(ApiState.Role.WRITES)) {
            directions.add(Direction.FORWARD);
            boolean answer = after.isAnswer(channel.after(), message.after());
            MessageKind kind = after.kind(message.after()).orElse(answer ? MessageKind.QUERY : MessageKind.EVENT);
            if (kind == MessageKind.EVENT) {
                directions.add(Direction.BACKWARD);
            }
        }
        return directions.isEmpty() ? EnumSet.allOf(Direction.class) : directions;
    }

    private boolean compared(Matched<AsyncApiChannel> channel, Matched<AsyncApiMessage> message) {
        if (elsewhere.compares(message.before(), message.after())) {
            return true;
        }
        boolean answer = after.isAnswer(channel.after(), message.after());
        return answer
                ? asked(channel.after(), message.after()).stream().anyMatch(elsewhere.answers()::contains)
                : message.before().messageId().equals(message.after().messageId())
                        && elsewhere.payloads().contains(message.after().messageId());
    }

    /** Ids of the messages that a message answers. */
    private Set<String> asked(AsyncApiChannel channel, AsyncApiMessage answer) {
        Set<String> ids = new TreeSet<>();
        for (AsyncApiOperation operation : after.document().operations()) {
            operation
                    .reply()
                    .filter(reply -> reply.channel().equals(channel.id())
                            && reply.messages().contains(answer.key()))
                    .ifPresent(reply -> after.messages(operation.channel(), operation.messages())
                            .forEach(message -> ids.add(message.messageId())));
        }
        return ids;
    }

    private Optional<?> doesBefore(AsyncApiOperation operation) {
        return channelAfter(operation.channel())
                .map(channel -> List.of(
                        operation.action(),
                        channel.id(),
                        new TreeSet<>(keysAfter(operation.channel(), operation.messages()))));
    }

    private Optional<?> doesAfter(AsyncApiOperation operation) {
        return Optional.of(List.of(operation.action(), operation.channel(), new TreeSet<>(operation.messages())));
    }

    /** What messages of a channel are called after; those that are gone are left out. */
    public List<String> keysAfter(String channelBefore, List<String> keysBefore) {
        Map<String, String> keys = keysAfter.getOrDefault(channelBefore, Map.of());
        return keysBefore.stream().map(keys::get).filter(Objects::nonNull).toList();
    }

    /** What a channel of the state before is now. */
    public Optional<AsyncApiChannel> channelAfter(String idBefore) {
        return Optional.ofNullable(byBefore.get(idBefore)).map(Matched::after);
    }

    /** What a channel of the state after was. */
    public Optional<AsyncApiChannel> channelBefore(String idAfter) {
        return Optional.ofNullable(byAfter.get(idAfter)).map(Matched::before);
    }

    public String service() {
        return service;
    }

    public ApiState before() {
        return before;
    }

    public ApiState after() {
        return after;
    }

    /** What is told without this comparison. */
    public Elsewhere elsewhere() {
        return elsewhere;
    }

    public SchemaChanges schemas() {
        return schemas;
    }

    public Matches<AsyncApiServer> servers() {
        return servers;
    }

    public Matches<AsyncApiChannel> channels() {
        return channels;
    }

    public Matches<AsyncApiOperation> operations() {
        return operations;
    }

    /** The messages of the channels that are in both states. */
    public List<MessagePair> messages() {
        return messages;
    }
}
