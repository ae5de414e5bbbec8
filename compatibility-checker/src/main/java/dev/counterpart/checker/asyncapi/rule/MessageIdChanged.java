package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.stream.Stream;

/** A message is called otherwise. Another key alone is no difference: keys are names inside a document. */
final class MessageIdChanged implements ApiRule {

    static final String ID = "message-id-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        return apis.messages().stream()
                .filter(pair -> !pair.before().messageId().equals(pair.after().messageId()))
                .map(pair -> ApiFact.of(
                                ID,
                                Effect.ACCESSOR_RETYPED,
                                pair.before().messageId(),
                                "is called " + pair.id(),
                                place(pair.after()),
                                "was " + pair.before().messageId(),
                                place(pair.before()),
                                "keep the name")
                        .about(List.of(pair.before().messageId(), pair.id()))
                        .towards(pair.directions()))
                .toList();
    }

    private static SourceLocation place(AsyncApiMessage message) {
        return Stream.of("x-eventcatalog-message-id", "messageId", "name")
                .map(member -> Aspect.place(message, member))
                .filter(place -> !place.equals(message.location()))
                .findFirst()
                .orElse(message.location());
    }
}
