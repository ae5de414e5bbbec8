package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.MessagePair;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.RuntimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message says where the id stands that the messages of a conversation share. */
final class CorrelationIdAdded implements ApiRule {

    static final String ID = "correlation-id-added";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (MessagePair pair : apis.messages()) {
            Optional<RuntimeExpression> was = pair.before().correlationId();
            Optional<RuntimeExpression> is = pair.after().correlationId();
            if (was.isEmpty() && is.isPresent()) {
                facts.add(Aspect.fact(
                        ID,
                        Effect.DELIVERY_ADDED,
                        pair,
                        "the correlation id",
                        "is " + is.orElseThrow().text(),
                        "was none",
                        "",
                        "correlationId",
                        "location"));
            }
        }
        return facts;
    }
}
