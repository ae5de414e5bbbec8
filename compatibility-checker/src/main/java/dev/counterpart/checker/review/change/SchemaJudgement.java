package dev.counterpart.checker.review.change;

import dev.counterpart.checker.containment.Comparison;
import dev.counterpart.checker.containment.Containment;
import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.gate.MessageComparison;
import dev.counterpart.checker.gate.MessageVersion;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.schema.SchemaId;
import java.util.Collection;
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
            ContractSet beforeSet, MessageContract before, ContractSet afterSet, MessageContract after) {
        if (before.response().isPresent() != after.response().isPresent()) {
            return new SchemaJudgement(Effect.BREAKING, List.of());
        }
        MessageComparison comparison = MessageComparison.between(
                MessageVersion.of(before, beforeSet.schemas()), MessageVersion.of(after, afterSet.schemas()));
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

    /** Headers are read by old and new, and of old and new messages. */
    static Effect ofHeaders(ContractSet beforeSet, SchemaId before, ContractSet afterSet, SchemaId after) {
        Comparison comparison = Containment.compare(
                new Side(beforeSet.schemas().get(before), beforeSet.schemas()),
                new Side(afterSet.schemas().get(after), afterSet.schemas()),
                List.of(Direction.BACKWARD, Direction.FORWARD),
                Options.tolerantReader(),
                Options.tolerantReader());
        Collection<Verdict> verdicts = comparison.verdicts().values();
        if (verdicts.stream().anyMatch(Verdict.Breaking.class::isInstance)) {
            return Effect.BREAKING;
        }
        return verdicts.stream().allMatch(Verdict.Compatible.class::isInstance) ? Effect.ADDITIVE : Effect.UNDECIDED;
    }
}
