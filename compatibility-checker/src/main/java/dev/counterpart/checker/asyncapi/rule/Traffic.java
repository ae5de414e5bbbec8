package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiState;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.asyncapi.Places;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.AsyncApiOperation.Action;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an application's operations carry, whatever they are called. */
final class Traffic {

    private Traffic() {}

    /** The messages of an operation that no operation of the same action carries any more; none where their channel is gone. */
    static List<AsyncApiMessage> lost(ApiComparison apis, AsyncApiOperation operation) {
        Optional<AsyncApiChannel> channel = apis.channelAfter(operation.channel());
        if (channel.isEmpty()) {
            return List.of();
        }
        Set<String> carried =
                carried(apis.after(), operation.action(), channel.get().id());
        return apis.before().messages(operation.channel(), operation.messages()).stream()
                .filter(message -> apis.keysAfter(operation.channel(), List.of(message.key())).stream()
                        .noneMatch(carried::contains))
                .filter(message -> !apis.elsewhere().removed().contains(message.messageId())
                        || apis.after().knows(message.messageId()))
                .toList();
    }

    /** The messages of an operation that no operation of the same action carried before; none where their channel is new. */
    static List<AsyncApiMessage> gained(ApiComparison apis, AsyncApiOperation operation) {
        Optional<AsyncApiChannel> channel = apis.channelBefore(operation.channel());
        if (channel.isEmpty()) {
            return List.of();
        }
        Set<String> carried =
                carried(apis.before(), operation.action(), channel.get().id());
        List<String> keys = apis.keysAfter(channel.get().id(), List.copyOf(carried));
        return apis.after().messages(operation.channel(), operation.messages()).stream()
                .filter(message -> !keys.contains(message.key()))
                .toList();
    }

    private static Set<String> carried(ApiState state, Action action, String channel) {
        return state.document().operations().stream()
                .filter(operation -> operation.action() == action)
                .filter(operation -> operation.channel().equals(channel))
                .flatMap(operation -> operation.messages().stream())
                .collect(Collectors.toSet());
    }

    /** Operations that are in both states, do the same there, and do it on the same channel. */
    static List<Matched<AsyncApiOperation>> steady(ApiComparison apis) {
        return apis.operations().pairs().stream()
                .filter(pair -> pair.before().action() == pair.after().action())
                .filter(pair -> onTheSameChannel(apis, pair))
                .toList();
    }

    static boolean onTheSameChannel(ApiComparison apis, Matched<AsyncApiOperation> pair) {
        return apis.channelAfter(pair.before().channel())
                .filter(channel -> channel.id().equals(pair.after().channel()))
                .isPresent();
    }

    /** The place of the messages that an operation carries. */
    static SourceLocation place(AsyncApiOperation operation) {
        return Places.below(operation.notes().source(), operation.location(), "messages");
    }
}
