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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks two schemas side by side, asks at each pair whether documents get lost in one direction or the other, and lets the rules
 * say what changed there. A pair that loses documents, and nothing at or below it says why, is named itself.
 *
 * <p>Pairs are met level by level, so that what can be reached in several ways is told at the shortest path, and told in the order
 * in which somebody reads the schema.
 */
public final class FactFinder {

    private record Key(SchemaId before, SchemaId after) {}

    private record Told(String rule, SourceLocation before, SourceLocation after) {}

    /** A pair, what is told of it, the pairs first met from it, and what is told once those have been. */
    private static final class Visit {
        private final Pair pair;
        private final List<Candidate> first = new ArrayList<>();
        private final List<Visit> below = new ArrayList<>();
        private final List<Candidate> last = new ArrayList<>();

        Visit(Pair pair) {
            this.pair = pair;
        }
    }

    private final Prover prover;
    private final Party before;
    private final Party after;
    private final Map<Key, Visit> visits = new HashMap<>();
    private final Deque<Visit> waiting = new ArrayDeque<>();
    private final Set<Told> told = new HashSet<>();

    private FactFinder(Prover prover, Party before, Party after) {
        this.prover = prover;
        this.before = before;
        this.after = after;
    }

    /** The facts, outermost first; a schema that is referred to from several places is told once. */
    public static List<Candidate> candidates(Prover prover, Party before, Party after) {
        FactFinder finder = new FactFinder(prover, before, after);
        Visit root = finder.met(
                InstancePath.ROOT, before.writes().schema(), after.writes().schema());
        finder.waiting.add(root);
        while (!finder.waiting.isEmpty()) {
            finder.look(finder.waiting.remove());
        }
        return inReadingOrder(root);
    }

    /** What can always be said: the documents as a whole differ. */
    static Candidate whole(Prover prover, Party before, Party after, Effect effect) {
        Pair pair = new Pair(
                InstancePath.ROOT,
                view(before, before.writes().schema()),
                view(after, after.writes().schema()),
                effect == Effect.NARROWED,
                effect == Effect.WIDENED,
                prover.writesUndeclared());
        return new Candidate(pair, Rules.lastResort().facts(pair).get(0));
    }

    private static SchemaView view(Party party, Schema schema) {
        return new SchemaView(schema, party.writes().schemas());
    }

    private Visit met(InstancePath path, Schema was, Schema is) {
        Visit visit = new Visit(new Pair(
                path,
                view(before, was),
                view(after, is),
                !prover.isContained(before.writes().with(was), after.reads().with(is)),
                !prover.isContained(after.writes().with(is), before.reads().with(was)),
                prover.writesUndeclared()));
        visits.put(new Key(was.id(), is.id()), visit);
        return visit;
    }

    /** Tells what changed there, and meets what lies below. */
    private void look(Visit visit) {
        Pair pair = visit.pair;
        Set<Effect> explained = EnumSet.noneOf(Effect.class);
        for (Rule rule : Rules.all()) {
            for (Fact fact : rule.facts(pair)) {
                explained.addAll(fact.effects());
                if (told.add(new Told(fact.rule(), fact.before(), fact.after()))) {
                    visit.first.add(new Candidate(pair, fact));
                }
            }
        }
        meet(Children.of(pair), visit, explained);
        if (!explained.containsAll(pair.onDocuments())) {
            meet(Children.parts(pair), visit, explained);
        }
        if (!explained.containsAll(pair.onDocuments())) {
            for (Fact fact : Rules.lastResort().facts(pair)) {
                visit.last.add(
                        new Candidate(pair, explained.stream().reduce(fact, Fact::without, (one, other) -> one)));
            }
        }
    }

    /** What is told of a pair below, or told before, explains what is above it: a pair that is met again is no news. */
    private void meet(List<Children.Child> children, Visit visit, Set<Effect> explained) {
        for (Children.Child child : children) {
            Visit known = visits.get(new Key(child.before().id(), child.after().id()));
            if (known == null) {
                known = met(child.path(), child.before(), child.after());
                visit.below.add(known);
                waiting.add(known);
            }
            explained.addAll(known.pair.onDocuments());
        }
    }

    private static List<Candidate> inReadingOrder(Visit root) {
        List<Candidate> facts = new ArrayList<>();
        Deque<Iterator<Visit>> open = new ArrayDeque<>();
        Deque<Visit> above = new ArrayDeque<>();
        facts.addAll(root.first);
        above.push(root);
        open.push(root.below.iterator());
        while (!open.isEmpty()) {
            if (open.element().hasNext()) {
                Visit next = open.element().next();
                facts.addAll(next.first);
                above.push(next);
                open.push(next.below.iterator());
            } else {
                open.pop();
                facts.addAll(above.pop().last);
            }
        }
        return List.copyOf(facts);
    }
}
