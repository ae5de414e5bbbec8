package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.model.asyncapi.KafkaOperationBinding;
import java.util.List;

/** The application reads in another consumer group, which has read nothing yet. */
final class OperationGroupChanged implements ApiRule {

    static final String ID = "operation-group-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        return Clients.facts(apis, ID, "consumer group", "groupId", KafkaOperationBinding::groupId);
    }
}
