package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.catalog.Channel;
import java.util.List;
import java.util.Optional;

/** A channel of the catalog is reached by a protocol more. */
final class ChannelProtocolAdded {

    static final String ID = "channel-protocol-added";

    private ChannelProtocolAdded() {}

    static Optional<ApiFact> fact(Matched<Channel> pair) {
        List<String> added = pair.after().protocols().stream()
                .filter(protocol -> !pair.before().protocols().contains(protocol))
                .toList();
        return added.isEmpty()
                ? Optional.empty()
                : Optional.of(ApiFact.of(
                        ID,
                        Effect.DELIVERY_ADDED,
                        "the channel " + pair.before().address(),
                        "is reached by " + Words.list(added),
                        pair.after().location(),
                        "was not",
                        pair.before().location(),
                        ""));
    }
}
