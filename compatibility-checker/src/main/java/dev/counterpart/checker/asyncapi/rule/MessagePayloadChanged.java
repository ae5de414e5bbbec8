package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.MessagePair;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiSchema;
import dev.counterpart.model.schema.SchemaId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The payload of a message that is no contract of its own is not, or may not be, read by the other side. */
final class MessagePayloadChanged implements ApiRule {

    static final String ID = "message-payload-changed";

    @Override
    public String id() {
        return ID;
    }

    private static final String SUBJECT = "the payload";

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (MessagePair pair : apis.messages()) {
            if (!pair.payloadComparedElsewhere()) {
                facts.addAll(payload(apis, pair));
            }
        }
        return facts;
    }

    private static List<ApiFact> payload(ApiComparison apis, MessagePair pair) {
        Optional<AsyncApiSchema> was = pair.before().payloadSchema();
        Optional<AsyncApiSchema> is = pair.after().payloadSchema();
        if (was.isEmpty() && is.isEmpty()) {
            return List.of();
        }
        if (was.isEmpty() || is.isEmpty()) {
            return List.of(Aspect.fact(
                    ID,
                    is.isPresent() ? Effect.NARROWED : Effect.WIDENED,
                    pair,
                    SUBJECT,
                    is.isPresent() ? "is described" : "is no longer described",
                    is.isPresent() ? "was not described" : "was described",
                    "keep the payload",
                    "payload"));
        }
        Optional<SchemaId> before = was.get().id();
        Optional<SchemaId> after = is.get().id();
        if (before.isPresent() && after.isPresent()) {
            return Aspect.facts(ID, apis, pair, SUBJECT, before.get(), after.get(), pair.directions());
        }
        return was.get().source().sameValueAs(is.get().source())
                ? List.of()
                : List.of(Aspect.fact(
                        ApiRules.UNDECIDED,
                        Effect.DELIVERY_CHANGED,
                        pair,
                        SUBJECT,
                        "changed in a language that is not read",
                        "was another",
                        "describe it in a language that is read",
                        "payload"));
    }
}
