package dev.counterpart.checker.asyncapi;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.AsyncApiOperation.Action;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.MessageKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An AsyncAPI document in one of two states, with the contracts around it. */
public final class ApiState {

    /** What the application does with a message. */
    enum Role {
        WRITES,
        READS
    }

    private record Place(String channel, String message) {}

    private final AsyncApiDocument document;
    private final ContractSet contracts;
    private final Map<String, AsyncApiChannel> channels = new HashMap<>();
    private final Map<Place, Set<Role>> roles = new HashMap<>();
    private final Set<Place> answers = new java.util.HashSet<>();
    private final Set<String> ids = new TreeSet<>();

    public ApiState(AsyncApiDocument document, ContractSet contracts) {
        this.document = document;
        this.contracts = contracts;
        for (AsyncApiChannel channel : document.channels()) {
            channels.put(channel.id(), channel);
            channel.messages().forEach(message -> ids.add(message.messageId()));
        }
        for (AsyncApiOperation operation : document.operations()) {
            boolean sends = operation.action() == Action.SEND;
            role(operation.channel(), operation.messages(), sends ? Role.WRITES : Role.READS);
            operation.reply().ifPresent(reply -> {
                role(reply.channel(), reply.messages(), sends ? Role.READS : Role.WRITES);
                reply.messages().forEach(key -> answers.add(new Place(reply.channel(), key)));
            });
        }
    }

    private void role(String channel, List<String> messages, Role role) {
        messages.forEach(key -> roles.computeIfAbsent(new Place(channel, key), any -> EnumSet.noneOf(Role.class))
                .add(role));
    }

    public AsyncApiDocument document() {
        return document;
    }

    public ContractSet contracts() {
        return contracts;
    }

    public Optional<AsyncApiChannel> channel(String id) {
        return Optional.ofNullable(channels.get(id));
    }

    /** Messages of a channel by their keys; keys that lead nowhere are left out. */
    public List<AsyncApiMessage> messages(String channel, List<String> keys) {
        return channel(channel).map(AsyncApiChannel::messages).orElse(List.of()).stream()
                .filter(message -> keys.contains(message.key()))
                .toList();
    }

    Set<Role> roles(AsyncApiChannel channel, AsyncApiMessage message) {
        return roles.getOrDefault(new Place(channel.id(), message.key()), Set.of());
    }

    /** Whether the message is an answer to another one. */
    boolean isAnswer(AsyncApiChannel channel, AsyncApiMessage message) {
        return answers.contains(new Place(channel.id(), message.key()));
    }

    /** The kind that the catalog or the message itself says. */
    Optional<MessageKind> kind(AsyncApiMessage message) {
        return contracts
                .message(message.messageId())
                .map(MessageContract::kind)
                .or(() -> message.notes().eventCatalog().messageType().flatMap(MessageKind::ofWord));
    }

    /** Whether a message of this id is anywhere: in the document, or in the contracts around it. */
    public boolean knows(String messageId) {
        return ids.contains(messageId) || contracts.message(messageId).isPresent();
    }
}
