package dev.counterpart.checker.review.change;

import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.gate.MessageComparison;
import dev.counterpart.checker.gate.MessageVersion;
import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.MessageContract;
import java.util.List;

/**
 * What new schemas do to those who rely on the old ones, as the gate proves it; a version number plays no part.
 *
 * @param words what breaks, or what stands in the way of a proof; empty when nothing does
 */
record SchemaJudgement(Effect effect, List<String> words) {

    SchemaJudgement {
        words = List.copyOf(words);
    }

    static SchemaJudgement of(
            ContractSet beforeSet,
            MessageContract before,
            ContractSet afterSet,
            MessageContract after,
            CompatibilityProfile profile) {
        if (before.response().isPresent() != after.response().isPresent()) {
            return new SchemaJudgement(Effect.BREAKING, List.of());
        }
        MessageComparison comparison = MessageComparison.between(
                MessageVersion.of(before, beforeSet.schemas()), MessageVersion.of(after, afterSet.schemas()), profile);
        return switch (comparison.outcome()) {
            case COMPATIBLE -> new SchemaJudgement(Effect.ADDITIVE, List.of());
            case BREAKING ->
                new SchemaJudgement(
                        Effect.BREAKING,
                        comparison.breaks().stream().map(Fact::what).distinct().toList());
            case UNDECIDED ->
                new SchemaJudgement(
                        Effect.UNDECIDED, comparison.undecided().stream().toList());
        };
    }
}
