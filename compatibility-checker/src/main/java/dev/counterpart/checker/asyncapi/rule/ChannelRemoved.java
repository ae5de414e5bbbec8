package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.fact.Effect;
import java.util.List;

/** A channel is gone. One whose address only a question knows is no channel of its own: the operations that answer tell of it. */
final class ChannelRemoved implements ApiRule {

    static final String ID = "channel-removed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        return apis.channels().removed().stream()
                .filter(channel -> channel.address().isPresent())
                .map(channel -> ApiFact.of(
                                ID,
                                Effect.DELIVERY_LOST,
                                Words.channel(channel),
                                "is gone",
                                apis.after().document().location(),
                                "carried " + Words.list(Words.ids(channel.messages())),
                                channel.location(),
                                "keep the channel and deprecate it")
                        .about(Words.ids(channel.messages())))
                .toList();
    }
}
