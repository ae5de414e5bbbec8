package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.fact.Effect;
import java.util.List;

/** There is a channel more. */
final class ChannelAdded implements ApiRule {

    static final String ID = "channel-added";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        return apis.channels().added().stream()
                .filter(channel -> channel.address().isPresent())
                .map(channel -> ApiFact.of(
                                ID,
                                Effect.DELIVERY_ADDED,
                                Words.channel(channel),
                                "is new",
                                channel.location(),
                                "was not there",
                                apis.before().document().location(),
                                "")
                        .about(Words.ids(channel.messages())))
                .toList();
    }
}
