package dev.counterpart.checker.explain;

import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.InstancePath;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.checker.fact.SchemaView;
import dev.counterpart.checker.proof.Party;
import dev.counterpart.checker.proof.Prover;
import dev.counterpart.checker.rule.Rules;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks two schemas side by side, asks at each pair whether documents get lost in one direction or the other, and lets the rules
 * say what changed there. A pair that loses documents, and nothing at or below it says why, is named itself.
 */
public final class FactFinder {

    private record Visited(SchemaId before, SchemaId after) {}

    private record Told(String rule, SourceLocation before, SourceLocation after) {}

    private final Prover prover;
    private final Party before;
    private final Party after;
    private final Map<Visited, Set<Effect>> visited = new HashMap<>();
    private final Set<Told> told = new HashSet<>();
    private final List<Candidate> found = new ArrayList<>();

    private FactFinder(Prover prover, Party before, Party after) {
        this.prover = prover;
        this.before = before;
        this.after = after;
    }

    /** The facts, outermost first; a schema that is referred to from several places is told once. */
    public static List<Candidate> candidates(Prover prover, Party before, Party after) {
        FactFinder finder = new FactFinder(prover, before, after);
        finder.visit(InstancePath.ROOT, before.writes().schema(), after.writes().schema());
        return List.copyOf(finder.found);
    }

    /** What can always be said: the documents as a whole differ. */
    static Candidate whole(Party before, Party after, Effect effect) {
        Pair pair = new Pair(
                InstancePath.ROOT,
                view(before, before.writes().schema()),
                view(after, after.writes().schema()),
                effect == Effect.NARROWED,
                effect == Effect.WIDENED);
        return new Candidate(pair, Rules.lastResort().facts(pair).get(0));
    }

    private static SchemaView view(Party party, Schema schema) {
        return new SchemaView(schema, party.writes().schemas());
    }

    /**
     * Tells what changed here and below.
     *
     * @return what it tells of the documents, or told before: a pair that is met again is no news
     */
    private Set<Effect> visit(InstancePath path, Schema was, Schema is) {
        Visited key = new Visited(was.id(), is.id());
        Set<Effect> known = visited.get(key);
        if (known != null) {
            return known;
        }
        Pair pair = new Pair(
                path,
                view(before, was),
                view(after, is),
                !prover.isContained(before.writes().with(was), after.reads().with(is)),
                !prover.isContained(after.writes().with(is), before.reads().with(was)));
        visited.put(key, pair.onDocuments());
        Set<Effect> explained = EnumSet.noneOf(Effect.class);
        for (Rule rule : Rules.all()) {
            for (Fact fact : rule.facts(pair)) {
                explained.addAll(fact.effects());
                if (told.add(new Told(fact.rule(), fact.before(), fact.after()))) {
                    found.add(new Candidate(pair, fact));
                }
            }
        }
        visitAll(Children.of(pair), explained);
        if (!explained.containsAll(pair.onDocuments())) {
            visitAll(Children.parts(pair), explained);
        }
        if (!explained.containsAll(pair.onDocuments())) {
            for (Fact fact : Rules.lastResort().facts(pair)) {
                found.add(new Candidate(pair, explained.stream().reduce(fact, Fact::without, (one, other) -> one)));
            }
        }
        return pair.onDocuments();
    }

    private void visitAll(List<Children.Child> children, Set<Effect> explained) {
        children.forEach(child -> explained.addAll(visit(child.path(), child.before(), child.after())));
    }
}
