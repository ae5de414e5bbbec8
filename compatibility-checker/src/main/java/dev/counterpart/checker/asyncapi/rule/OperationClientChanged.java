package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.model.asyncapi.KafkaOperationBinding;
import java.util.List;

/** The application has another client id, which quotas and access rules may name. */
final class OperationClientChanged implements ApiRule {

    static final String ID = "operation-client-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        return Clients.facts(apis, ID, "client id", "clientId", KafkaOperationBinding::clientId);
    }
}
