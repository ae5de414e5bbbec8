package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.asyncapi.SchemaChange;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.AsyncApiOperation.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The application sends, or takes, a message more. Who reads a channel of several messages tells them apart and leaves what it doesn't know; who
 * reads a channel of one takes everything there for that one. */
final class OperationMessageAdded implements ApiRule {

    static final String ID = "operation-message-added";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (Matched<AsyncApiOperation> pair : Traffic.steady(apis)) {
            AsyncApiChannel before = apis.channelBefore(pair.after().channel()).orElseThrow();
            AsyncApiChannel after = apis.after().channel(pair.after().channel()).orElseThrow();
            for (AsyncApiMessage message : Traffic.gained(apis, pair.after())) {
                ApiFact fact = ApiFact.of(
                                ID,
                                Effect.DELIVERY_ADDED,
                                apis.service(),
                                "now " + Words.does(pair.after(), after, List.of(message.messageId())),
                                Traffic.place(pair.after()),
                                before.messages().size() == 1
                                        ? "was " + before.messages().get(0).messageId() + " alone"
                                        : "was none of " + Words.list(Words.ids(before.messages())),
                                Traffic.place(pair.before()),
                                "send it to a channel of its own")
                        .about(List.of(message.messageId()))
                        .towards(Words.directions(pair.after()));
                boolean alone = pair.after().action() == Action.SEND
                        && before.messages().size() == 1;
                facts.add(alone ? besideOne(apis, before.messages().get(0), message, fact) : fact);
            }
        }
        return facts;
    }

    /** Nothing was told apart on the channel; what reads the old message must read the new one. */
    private static ApiFact besideOne(ApiComparison apis, AsyncApiMessage old, AsyncApiMessage message, ApiFact fact) {
        if (old.payload().isEmpty() || message.payload().isEmpty()) {
            return fact.withEffects(Set.of(Effect.WIDENED));
        }
        List<SchemaChange> changes = apis.schemas()
                .newcomer(old.payload().orElseThrow(), message.payload().orElseThrow());
        if (changes.isEmpty()) {
            return fact;
        }
        ApiFact widened = fact.withEffects(Set.of(Effect.WIDENED));
        return changes.get(0)
                .witness()
                .map(witness -> widened.shownBy(Direction.FORWARD, witness))
                .orElse(widened);
    }
}
