package dev.counterpart.checker.review.change;

import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.rule.ApiRules;
import dev.counterpart.checker.policy.Policy;
import dev.counterpart.model.diagnostic.Severity;
import java.util.Optional;

/** What a fact about the way messages travel means to a review: the policy that the gate judges by decides. */
final class FactEffects {

    private FactEffects() {}

    static Effect of(ApiFact fact) {
        Optional<Severity> worst = Policy.houseRules().judge(fact.effects(), fact.directions()).stream()
                .map(Policy.Row::severity)
                .min(Enum::compareTo);
        if (worst.isEmpty()) {
            return Effect.ADDITIVE;
        }
        if (fact.rule().equals(ApiRules.UNDECIDED)) {
            return Effect.UNDECIDED;
        }
        return worst.get() == Severity.ERROR ? Effect.BREAKING : Effect.STRUCTURE;
    }

    /** One line: what it is, and what it was. */
    static String words(ApiFact fact) {
        return fact.subject() + " " + fact.what() + " (" + fact.was() + ")";
    }
}
