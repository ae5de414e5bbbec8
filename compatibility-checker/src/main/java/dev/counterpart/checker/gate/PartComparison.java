package dev.counterpart.checker.gate;

import dev.counterpart.checker.containment.Comparison;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.explain.Break;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.checker.policy.Policy;
import dev.counterpart.checker.policy.Promise;
import dev.counterpart.model.diagnostic.Severity;
import dev.counterpart.model.tree.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one part of a message before and after.
 *
 * @param content how much of the text changed
 */
public record PartComparison(Part part, Content content, Comparison comparison, List<Fact> breaks) {

    public PartComparison {
        breaks = List.copyOf(breaks);
    }

    static PartComparison of(Part part, Content content, Comparison comparison) {
        List<Fact> breaks = comparison.facts().stream()
                .filter(fact -> Policy.houseRules()
                        .judge(fact, comparison.verdicts().keySet())
                        .stream()
                        .anyMatch(row -> counts(row, comparison)))
                .sorted(Comparator.comparing(Fact::after))
                .toList();
        return new PartComparison(part, content, comparison, breaks);
    }

    /** What happens to a part of a document is harmless where the whole is proved to be read. */
    private static boolean counts(Policy.Row row, Comparison comparison) {
        return row.severity() == Severity.ERROR
                && (row.promise() == Promise.SOURCE
                        || isBroken(comparison.verdicts().get(row.direction())));
    }

    private static boolean isBroken(@Nullable Verdict verdict) {
        return verdict instanceof Verdict.Breaking || verdict instanceof Verdict.Refused;
    }

    /** The direction in which a fact breaks documents; empty when it breaks calling code only. */
    public Optional<Direction> brokenDirection(Fact fact) {
        return Policy.houseRules().judge(fact, comparison.verdicts().keySet()).stream()
                .filter(row -> row.promise() == Promise.WIRE && counts(row, comparison))
                .map(Policy.Row::direction)
                .max(Comparator.naturalOrder());
    }

    /** The document that shows that a fact breaks in that direction: one of its own, where there is one. */
    public Optional<Node> witness(Fact fact, Direction direction) {
        if (!(comparison.verdicts().get(direction) instanceof Verdict.Breaking breaking)) {
            return Optional.empty();
        }
        Optional<Node> own = breaking.breaks().stream()
                .filter(each -> each.fact().equals(fact))
                .map(Break::witness)
                .findFirst();
        return own.or(() -> Optional.of(breaking.witness()));
    }

    /** Whether documents or calling code break, for certain. */
    public boolean isBreaking() {
        return !breaks.isEmpty() || comparison.verdicts().values().stream().anyMatch(PartComparison::isBroken);
    }

    /** Why it is not known whether documents break. */
    public Optional<Verdict.Undecided> undecided() {
        return comparison.verdicts().values().stream()
                .filter(Verdict.Undecided.class::isInstance)
                .map(Verdict.Undecided.class::cast)
                .findFirst();
    }
}
