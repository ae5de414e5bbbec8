package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.asyncapi.Places;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import java.util.ArrayList;
import java.util.List;

/** A channel no longer carries a message of which no operation spoke. */
final class ChannelMessageRemoved implements ApiRule {

    static final String ID = "channel-message-removed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (Matched<AsyncApiChannel> pair : apis.channels().pairs()) {
            for (AsyncApiMessage message : pair.before().messages()) {
                if (isGone(apis, pair, message) && !isSpokenOf(apis, pair.before(), message)) {
                    facts.add(ApiFact.of(
                                    ID,
                                    Effect.DELIVERY_LOST,
                                    Words.channel(pair.before()),
                                    "no longer carries " + message.messageId(),
                                    Places.below(
                                            pair.after().notes().source(),
                                            pair.after().location(),
                                            "messages"),
                                    "was carried",
                                    message.location(),
                                    "keep the message and deprecate it")
                            .about(List.of(message.messageId())));
                }
            }
        }
        return facts;
    }

    private static boolean isGone(ApiComparison apis, Matched<AsyncApiChannel> pair, AsyncApiMessage message) {
        return apis.keysAfter(pair.before().id(), List.of(message.key())).isEmpty()
                && (!apis.elsewhere().removed().contains(message.messageId())
                        || apis.after().knows(message.messageId()));
    }

    private static boolean isSpokenOf(ApiComparison apis, AsyncApiChannel channel, AsyncApiMessage message) {
        return apis.before().document().operations().stream()
                .anyMatch(operation -> (operation.channel().equals(channel.id())
                                && operation.messages().contains(message.key()))
                        || operation
                                .reply()
                                .filter(reply -> reply.channel().equals(channel.id())
                                        && reply.messages().contains(message.key()))
                                .isPresent());
    }
}
