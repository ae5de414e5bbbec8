package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.MessagePair;
import dev.counterpart.checker.asyncapi.Places;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiSchema;
import dev.counterpart.model.asyncapi.KafkaMessageBinding;
import dev.counterpart.model.asyncapi.RuntimeExpression;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.SchemaId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The key of a message is taken from elsewhere, or may be others. Records of both states lie in one log, so both directions must hold whatever
 * the message is; and a key that is taken from elsewhere spreads records otherwise even where its values look the same. */
final class MessageKeyChanged implements ApiRule {

    static final String ID = "message-key-changed";

    @Override
    public String id() {
        return ID;
    }

    private static final String SUBJECT = "the key";

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (MessagePair pair : apis.messages()) {
            location(pair).ifPresent(facts::add);
            Optional<SchemaId> was = key(pair.before());
            Optional<SchemaId> is = key(pair.after());
            if (was.isPresent() && is.isPresent()) {
                facts.addAll(
                        Aspect.facts(ID, apis, pair, SUBJECT, was.get(), is.get(), EnumSet.allOf(Direction.class)));
            } else if (was.isPresent()) {
                facts.add(fact(pair, "is gone", "was described", "key"));
            }
        }
        return facts;
    }

    private static Optional<SchemaId> key(AsyncApiMessage message) {
        return message.kafka().flatMap(KafkaMessageBinding::key).flatMap(AsyncApiSchema::id);
    }

    private static Optional<ApiFact> location(MessagePair pair) {
        Optional<RuntimeExpression> was = pair.before().keyLocation();
        Optional<RuntimeExpression> is = pair.after().keyLocation();
        if (was.isEmpty() || was.equals(is)) {
            return Optional.empty();
        }
        return Optional.of(fact(
                pair,
                is.map(expression -> "is " + expression.text()).orElse("is not said to come from anywhere"),
                "was " + was.get().text(),
                "x-key-location"));
    }

    private static ApiFact fact(MessagePair pair, String what, String was, String member) {
        return ApiFact.of(
                        ID,
                        Effect.DELIVERY_CHANGED,
                        SUBJECT + " of " + pair.id(),
                        what,
                        place(pair.after(), member),
                        was,
                        place(pair.before(), member),
                        "keep the key, and send messages by another to a channel of their own")
                .ofMessage(pair.id());
    }

    private static SourceLocation place(AsyncApiMessage message, String member) {
        return message.kafka()
                .map(binding -> Places.below(binding.source(), message.location(), member))
                .orElse(message.location());
    }
}
