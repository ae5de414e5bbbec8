package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.asyncapi.Places;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** An operation works on another channel, and its old one is still there. */
final class OperationChannelChanged implements ApiRule {

    static final String ID = "operation-channel-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (Matched<AsyncApiOperation> pair : apis.operations().pairs()) {
            AsyncApiOperation was = pair.before();
            List<String> lost = Words.ids(Traffic.lost(apis, was));
            if (was.action() == pair.after().action() && !Traffic.onTheSameChannel(apis, pair) && !lost.isEmpty()) {
                AsyncApiChannel from = apis.channelAfter(was.channel()).orElseThrow();
                String to = apis.after()
                        .channel(pair.after().channel())
                        .map(Words::address)
                        .orElse(pair.after().channel());
                facts.add(ApiFact.of(
                                ID,
                                Effect.DELIVERY_LOST,
                                apis.service(),
                                "no longer " + Words.does(was, from, lost) + ", but uses " + to,
                                place(pair.after()),
                                "was " + Words.address(from),
                                place(was),
                                "do both until nobody uses the old channel")
                        .about(lost)
                        .towards(Words.directions(was)));
            }
        }
        return facts;
    }

    private static SourceLocation place(AsyncApiOperation operation) {
        return Places.below(operation.notes().source(), operation.location(), "channel");
    }
}
