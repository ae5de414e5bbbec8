package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.SchemaChange;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.policy.Direction;
import java.util.Set;

/** Facts about schemas: one for each reason that documents are not read. */
final class Schemas {

    private Schemas() {}

    static ApiFact fact(String rule, SchemaChange change, String subject, Set<Direction> directions) {
        Effect effect = change.direction() == Direction.BACKWARD ? Effect.NARROWED : Effect.WIDENED;
        ApiFact fact = ApiFact.of(
                        change.decided() ? rule : ApiRules.UNDECIDED,
                        effect,
                        subject,
                        change.what(),
                        change.after(),
                        change.was(),
                        change.before(),
                        change.instead())
                .towards(directions);
        return change.witness()
                .map(witness -> fact.shownBy(change.direction(), witness))
                .orElse(fact);
    }
}
