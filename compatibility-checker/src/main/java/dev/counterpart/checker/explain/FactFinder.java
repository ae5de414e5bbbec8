package dev.counterpart.checker.explain;

import dev.counterpart.checker.fact.Arms;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.InstancePath;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.checker.fact.SchemaView;
import dev.counterpart.checker.proof.Prover;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.checker.rule.Rules;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.AdditionalProperties;
import dev.counterpart.model.schema.keyword.Items;
import dev.counterpart.model.schema.keyword.PrefixItems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Walks two schemas side by side, asks at each pair whether documents get lost in one direction or the other, and lets the rules
 * say what changed there. A pair that loses documents, and nothing at or below it says why, is named itself.
 */
public final class FactFinder {

    private record Visited(SchemaId before, SchemaId after) {}

    private final Prover prover;
    private final Side before;
    private final Side after;
    private final Set<Visited> visited = new LinkedHashSet<>();

    private FactFinder(Prover prover, Side before, Side after) {
        this.prover = prover;
        this.before = before;
        this.after = after;
    }

    /** The facts, outermost first. */
    public static List<Fact> facts(Prover prover, Side before, Side after) {
        return new FactFinder(prover, before, after).visit(InstancePath.ROOT, before.schema(), after.schema());
    }

    private List<Fact> visit(InstancePath path, Schema was, Schema is) {
        if (!visited.add(new Visited(was.id(), is.id()))) {
            return List.of();
        }
        Pair pair = new Pair(
                path,
                new SchemaView(was, before.schemas()),
                new SchemaView(is, after.schemas()),
                !prover.isContained(before.with(was), after.with(is)),
                !prover.isContained(after.with(is), before.with(was)));
        List<Fact> facts = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            facts.addAll(rule.facts(pair));
        }
        facts.addAll(below(pair));
        boolean unexplained = pair.onDocuments().stream().anyMatch(effect -> !tells(facts, effect));
        if (unexplained) {
            Rules.lastResort().facts(pair).stream()
                    .map(fact -> without(fact, facts))
                    .forEach(facts::add);
        }
        return facts;
    }

    private static boolean tells(List<Fact> facts, Effect effect) {
        return facts.stream().anyMatch(fact -> fact.has(effect));
    }

    /** The last resort tells only what nothing else does. */
    private static Fact without(Fact fact, List<Fact> told) {
        Set<Effect> effects = new LinkedHashSet<>(fact.effects());
        effects.removeIf(effect -> tells(told, effect));
        return new Fact(fact.rule(), effects, fact.before(), fact.after(), fact.what(), fact.was(), fact.instead());
    }

    private List<Fact> below(Pair pair) {
        List<Fact> facts = new ArrayList<>();
        Map<String, NamedSchema> now = pair.after().properties();
        for (NamedSchema property : pair.before().properties().values()) {
            NamedSchema same = now.get(property.name());
            if (same != null) {
                facts.addAll(visit(pair.path().member(property.name()), property.schema(), same.schema()));
            }
        }
        facts.addAll(both(
                pair.path().element(),
                pair.before(Items.class).map(Items::schema),
                pair.after(Items.class).map(Items::schema)));
        facts.addAll(both(
                pair.path().member("*"),
                pair.before(AdditionalProperties.class).map(AdditionalProperties::schema),
                pair.after(AdditionalProperties.class).map(AdditionalProperties::schema)));
        facts.addAll(prefix(pair));
        for (Arms.Match match : Arms.of(pair.before(), pair.after()).matched()) {
            facts.addAll(
                    visit(pair.path(), match.before().schema(), match.after().schema()));
        }
        return facts;
    }

    /** A plain yes or no is told by the rules of the keyword itself. */
    private List<Fact> both(InstancePath path, Optional<Schema> was, Optional<Schema> is) {
        boolean comparable = was.filter(ObjectSchema.class::isInstance).isPresent()
                && is.filter(ObjectSchema.class::isInstance).isPresent();
        return comparable ? visit(path, was.orElseThrow(), is.orElseThrow()) : List.of();
    }

    private List<Fact> prefix(Pair pair) {
        List<Schema> was =
                pair.before(PrefixItems.class).map(PrefixItems::schemas).orElse(List.of());
        List<Schema> is =
                pair.after(PrefixItems.class).map(PrefixItems::schemas).orElse(List.of());
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
            facts.addAll(visit(pair.path().element(i), was.get(i), is.get(i)));
        }
        return facts;
    }
}
