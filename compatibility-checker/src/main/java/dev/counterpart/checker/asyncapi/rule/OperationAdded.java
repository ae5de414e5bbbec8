package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import java.util.ArrayList;
import java.util.List;

/** The application does something more. */
final class OperationAdded implements ApiRule {

    static final String ID = "operation-added";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (AsyncApiOperation operation : apis.operations().added()) {
            boolean newChannel = apis.channelBefore(operation.channel()).isEmpty();
            List<String> gained = Words.ids(
                    newChannel
                            ? apis.after().messages(operation.channel(), operation.messages())
                            : Traffic.gained(apis, operation));
            apis.after()
                    .channel(operation.channel())
                    .filter(channel -> !gained.isEmpty())
                    .ifPresent(channel -> facts.add(ApiFact.of(
                                    ID,
                                    Effect.DELIVERY_ADDED,
                                    apis.service(),
                                    "now " + Words.does(operation, channel, gained),
                                    operation.location(),
                                    "did not",
                                    apis.before().document().location(),
                                    "")
                            .about(gained)
                            .towards(Words.directions(operation))));
        }
        return facts;
    }
}
