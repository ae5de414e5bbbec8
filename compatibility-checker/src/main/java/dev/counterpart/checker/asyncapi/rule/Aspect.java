package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.MessagePair;
import dev.counterpart.checker.asyncapi.Places;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.SchemaId;
import java.util.List;
import java.util.Set;

/** Facts about one aspect of a message: its key, its header, its correlation id. */
final class Aspect {

    private Aspect() {}

    /** Subject, effects and directions of the pair; places are below the message. */
    static ApiFact fact(
            String rule,
            Effect effect,
            MessagePair pair,
            String subject,
            String what,
            String was,
            String instead,
            String... members) {
        return ApiFact.of(
                        rule,
                        effect,
                        subject + " of " + pair.id(),
                        what,
                        place(pair.after(), members),
                        was,
                        place(pair.before(), members),
                        instead)
                .ofMessage(pair.id())
                .towards(pair.directions());
    }

    /** One fact for each reason that documents of the aspect's schema are not read. */
    static List<ApiFact> facts(
            String rule,
            ApiComparison apis,
            MessagePair pair,
            String subject,
            SchemaId before,
            SchemaId after,
            Set<Direction> directions) {
        return apis.schemas().between(before, after, directions).stream()
                .map(change -> Schemas.fact(rule, change, subject + " of " + pair.id(), directions)
                        .ofMessage(pair.id()))
                .toList();
    }

    static SourceLocation place(AsyncApiMessage message, String... members) {
        return Places.below(message.notes().source(), message.location(), members);
    }
}
