package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import java.util.ArrayList;
import java.util.List;

/** The application no longer does what an operation said, and no other operation does it. */
final class OperationRemoved implements ApiRule {

    static final String ID = "operation-removed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (AsyncApiOperation operation : apis.operations().removed()) {
            List<String> lost = Words.ids(Traffic.lost(apis, operation));
            apis.channelAfter(operation.channel())
                    .filter(channel -> !lost.isEmpty())
                    .ifPresent(channel -> facts.add(ApiFact.of(
                                    ID,
                                    Effect.DELIVERY_LOST,
                                    apis.service(),
                                    "no longer " + Words.does(operation, channel, lost),
                                    channel.location(),
                                    "was the operation " + operation.id(),
                                    operation.location(),
                                    "keep the operation and deprecate it")
                            .about(lost)
                            .towards(Words.directions(operation))));
        }
        return facts;
    }
}
