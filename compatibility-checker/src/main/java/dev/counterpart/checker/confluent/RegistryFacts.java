package dev.counterpart.checker.confluent;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Schema;
import java.util.List;
import java.util.Set;

/**
 * What the registry's rules don't allow. Both directions throw {@link dev.counterpart.checker.budget.Work.Spent} for what is too deep
 * or too large.
 */
public final class RegistryFacts {

    /** The id of all of them; the registry's own word for the rule stands in the text. */
    public static final String ID = "registry-rule-broken";

    private RegistryFacts() {}

    /** What the registry objects to where the later state reads what the earlier one wrote. */
    public static List<Refusal> backward(Side before, Side after) {
        return RegistryRules.objections(before, after).stream()
                .map(objection -> refusal(
                        objection,
                        Effect.NARROWED,
                        place(objection, objection.original()),
                        place(objection, objection.update())))
                .distinct()
                .toList();
    }

    /** What the registry objects to where the earlier state reads what the later one writes: it asks the same, turned round. */
    public static List<Refusal> forward(Side before, Side after) {
        return RegistryRules.objections(after, before).stream()
                .map(objection -> refusal(
                        objection,
                        Effect.WIDENED,
                        place(objection, objection.update()),
                        place(objection, objection.original())))
                .distinct()
                .toList();
    }

    private static SourceLocation place(Objection objection, Schema schema) {
        return NamedPlace.in(schema, objection.rule(), objection.path());
    }

    private static Refusal refusal(Objection objection, Effect effect, SourceLocation before, SourceLocation after) {
        Fact fact = new Fact(
                ID,
                Set.of(effect),
                before,
                after,
                "breaks the registry's rule " + objection.rule() + " at " + objection.path()
                        + (effect == Effect.WIDENED ? ", read by the earlier schema" : ""),
                "was within the rule",
                "take back what the rule names",
                new Cause.Everything());
        return Refusal.of(fact, objection.rule(), objection.path());
    }
}
