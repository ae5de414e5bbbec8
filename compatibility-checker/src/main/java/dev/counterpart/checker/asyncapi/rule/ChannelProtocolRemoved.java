package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.catalog.Channel;
import java.util.List;
import java.util.Optional;

/** A channel of the catalog is no longer reached by one of its protocols. */
final class ChannelProtocolRemoved {

    static final String ID = "channel-protocol-removed";

    private ChannelProtocolRemoved() {}

    static Optional<ApiFact> fact(Matched<Channel> pair) {
        List<String> gone = pair.before().protocols().stream()
                .filter(protocol -> !pair.after().protocols().contains(protocol))
                .toList();
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(ApiFact.of(
                        ID,
                        Effect.DELIVERY_LOST,
                        "the channel " + pair.before().address(),
                        "is no longer reached by " + Words.list(gone),
                        pair.after().location(),
                        "was",
                        pair.before().location(),
                        "keep the protocol until nobody uses it"));
    }
}
