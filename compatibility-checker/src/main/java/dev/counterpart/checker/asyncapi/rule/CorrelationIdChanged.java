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

/** The id that the messages of a conversation share stands elsewhere. */
final class CorrelationIdChanged implements ApiRule {

    static final String ID = "correlation-id-changed";

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
            if (was.isPresent() && is.isPresent() && !was.equals(is)) {
                facts.add(Aspect.fact(
                        ID,
                        Effect.DELIVERY_CHANGED,
                        pair,
                        "the correlation id",
                        "is " + is.orElseThrow().text(),
                        "was " + was.orElseThrow().text(),
                        "keep it where it is",
                        "correlationId",
                        "location"));
            }
        }
        return facts;
    }
}
