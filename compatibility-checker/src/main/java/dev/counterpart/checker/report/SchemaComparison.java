package dev.counterpart.checker.report;

import dev.counterpart.checker.containment.Comparison;
import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.explain.Break;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two schemas by name, and whether the later reads what the earlier accepts.
 *
 * @param before what the earlier is called: as the user named its file
 * @param after what the later is called
 * @param comparison asked {@link Direction#BACKWARD}
 * @param vacuous whether it is compatible because the earlier writes no document at all
 */
public record SchemaComparison(
        String before, String after, CompatibilityProfile profile, Comparison comparison, boolean vacuous) {

    /** Compares two schemas that are called so. */
    public static SchemaComparison of(
            String before, String after, CompatibilityProfile profile, Side was, Side is, Options options) {
        Comparison comparison = profile.compare(was, is, List.of(Direction.BACKWARD), options, options);
        boolean vacuous = comparison.verdict(Direction.BACKWARD) instanceof Verdict.Compatible
                && profile.provesByDocument()
                && profile.decide(was, nothing(is), options) instanceof Verdict.Compatible;
        return new SchemaComparison(before, after, profile, comparison, vacuous);
    }

    /** A reader that refuses every document. */
    private static Side nothing(Side reader) {
        Schema schema = reader.schema();
        return reader.with(new BooleanSchema(schema.id(), schema.location(), false));
    }

    public Verdict verdict() {
        return comparison.verdict(Direction.BACKWARD);
    }

    /** What breaks, by place. */
    List<Break> breaks() {
        return verdict() instanceof Verdict.Breaking breaking
                ? breaking.breaks().stream()
                        .sorted(Comparator.comparing(each -> each.fact().after()))
                        .toList()
                : List.of();
    }

    /** What a set of rules objects to, without a document that shows it, by place. */
    List<Fact> refused() {
        return verdict() instanceof Verdict.Refused refused
                ? refused.facts().stream()
                        .sorted(Comparator.comparing(Fact::after))
                        .toList()
                : List.of();
    }

    /** What changed beside that, by place: harmless where the verdict is known, and nothing is known of it where it is not. */
    List<Fact> others() {
        List<Fact> breaking = new ArrayList<>(refused());
        breaks().forEach(each -> breaking.add(each.fact()));
        return comparison.facts().stream()
                .filter(fact -> !breaking.contains(fact))
                .sorted(Comparator.comparing(Fact::after))
                .toList();
    }

    /** Whether it is known which changes break. */
    boolean isDecided() {
        return !(verdict() instanceof Verdict.Undecided);
    }

    /** {@code compatible}, {@code breaking} or {@code undecided}. */
    String word() {
        if (verdict() instanceof Verdict.Compatible) {
            return "compatible";
        }
        return verdict() instanceof Verdict.Undecided ? "undecided" : "breaking";
    }
}
