package dev.counterpart.checker.profile;

import dev.counterpart.checker.budget.Work;
import dev.counterpart.checker.confluent.Refusal;
import dev.counterpart.checker.confluent.RegistryFacts;
import dev.counterpart.checker.containment.Comparison;
import dev.counterpart.checker.containment.Containment;
import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.explain.Break;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.checker.translate.Profile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of Confluent's registry under its lenient policy, for teams that must match it. They compare keywords: what they
 * refuse may harm no document, and what they allow may break one. Where a document is known that shows a refusal it is given.
 */
final class Confluent implements CompatibilityProfile {

    private static final String NAME = "confluent";

    @Override
    public String id() {
        return NAME;
    }

    @Override
    public String meaning() {
        return "The rules of Confluent's Schema Registry, lenient policy: keywords, not documents; a witness may not exist.";
    }

    @Override
    public boolean provesByDocument() {
        return false;
    }

    @Override
    public Comparison compare(
            Side before, Side after, Collection<Direction> directions, Options backward, Options forward) {
        Comparison documents = Containment.compare(before, after, directions, asked(backward), asked(forward));
        List<Fact> facts = new ArrayList<>();
        Map<Direction, Verdict> verdicts = new EnumMap<>(Direction.class);
        for (Direction direction : documents.verdicts().keySet()) {
            try {
                List<Refusal> refusals = direction == Direction.BACKWARD
                        ? RegistryFacts.backward(before, after)
                        : RegistryFacts.forward(before, after);
                refusals.forEach(refusal -> facts.add(refusal.fact()));
                verdicts.put(direction, verdict(refusals, documents.verdict(direction)));
            } catch (Work.Spent spent) {
                verdicts.put(direction, new Verdict.Undecided("budget", String.valueOf(spent.getMessage())));
            }
        }
        // what calling code notices is promised beside documents, whatever is promised of these
        documents.facts().stream()
                .map(fact -> fact.without(Effect.NARROWED).without(Effect.WIDENED))
                .filter(fact -> !fact.isNeutral())
                .forEach(facts::add);
        return new Comparison(verdicts, facts);
    }

    @Override
    public Verdict decide(Side writer, Side reader, Options options) {
        return compare(writer, reader, List.of(Direction.BACKWARD), options, options)
                .verdict(Direction.BACKWARD);
    }

    /** A document breaks only where it shows something that the registry refuses. */
    private static Verdict verdict(List<Refusal> refusals, Verdict documents) {
        if (refusals.isEmpty()) {
            return new Verdict.Compatible();
        }
        List<Break> known = documents instanceof Verdict.Breaking breaking ? breaking.breaks() : List.of();
        Optional<Break> shown =
                refusals.stream().flatMap(each -> each.among(known).stream()).findFirst();
        return shown.<Verdict>map(first -> new Verdict.Breaking(
                        first.witness(),
                        first.objections(),
                        refusals.stream()
                                .map(each -> each.among(known)
                                        .orElseGet(() -> new Break(
                                                each.fact(),
                                                first.witness(),
                                                first.objections(),
                                                Break.Shown.WITH_THE_WHOLE)))
                                .toList()))
                .orElseGet(() -> new Verdict.Refused(
                        NAME, refusals.stream().map(Refusal::fact).toList()));
    }

    private static Options asked(Options options) {
        return options.withProfile(Profile.STRICT);
    }
}
