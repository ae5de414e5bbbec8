package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.AsyncApiOperation.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The application no longer sends, or no longer takes, one of the messages of an operation. */
final class OperationMessageRemoved implements ApiRule {

    static final String ID = "operation-message-removed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (Matched<AsyncApiOperation> pair : Traffic.steady(apis)) {
            AsyncApiOperation was = pair.before();
            AsyncApiChannel channel = apis.channelAfter(was.channel()).orElseThrow();
            for (AsyncApiMessage message : Traffic.lost(apis, was)) {
                String id = message.messageId();
                facts.add(ApiFact.of(
                                ID,
                                Effect.DELIVERY_LOST,
                                apis.service(),
                                "no longer " + Words.does(was, channel, List.of(id)),
                                Traffic.place(pair.after()),
                                was.action() == Action.SEND ? "was sent" : "was received",
                                Traffic.place(was),
                                was.action() == Action.SEND
                                        ? "go on sending it, and deprecate it"
                                        : "go on receiving it, and deprecate it")
                        .about(List.of(id))
                        .towards(Words.directions(was))
                        .withEffects(Set.of(Effect.DELIVERY_LOST, Effect.NARROWED)));
            }
        }
        return facts;
    }
}
