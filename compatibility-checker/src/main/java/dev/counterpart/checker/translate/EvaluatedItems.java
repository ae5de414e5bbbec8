package dev.counterpart.checker.translate;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Formulas;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.keyword.AdditionalItems;
import dev.counterpart.model.schema.keyword.Contains;
import dev.counterpart.model.schema.keyword.Items;
import dev.counterpart.model.schema.keyword.PrefixItems;
import dev.counterpart.model.schema.keyword.TupleItems;
import dev.counterpart.model.schema.keyword.UnevaluatedItems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which elements of an array a schema looks at, and under which condition: what {@code unevaluatedItems} asks (2020-12 core
 * 11.2). {@code prefixItems} and {@code items} look at positions, {@code contains} at the elements that match it.
 */
final class EvaluatedItems {

    /** So many conditions on matching elements are told apart; each doubles the formula. */
    private static final int MOST_CONDITIONS = 6;

    private final Place place;
    private final Formulas formulas;
    private final InPlace inPlace;

    EvaluatedItems(Place place) {
        this.place = place;
        this.formulas = place.formulas();
        this.inPlace = new InPlace(place);
    }

    /** Elements that nothing beside the schema's own {@code unevaluatedItems} looks at are such values. */
    Optional<Formula> restIs(Formula value) {
        Map<Formula, Formula> matched = matched();
        Formula always = formulas.some(value, matched.getOrDefault(formulas.everything(), formulas.nothing()));
        matched.remove(formulas.everything());
        if (!inPlace.isComplete() || matched.size() > MOST_CONDITIONS) {
            return Optional.empty();
        }
        int tail = inPlace.ways().stream()
                .mapToInt(way -> prefix(way.schema()))
                .filter(length -> length < Integer.MAX_VALUE)
                .max()
                .orElse(0);
        List<Formula> parts = new ArrayList<>();
        for (int i = 0; i <= tail; i++) {
            int index = i;
            Function<Formula, Atom> atom =
                    index < tail ? items -> new Atom.ItemAt(index, items) : items -> new Atom.ItemsFrom(index, items);
            parts.add(formulas.some(lookedAt(index), unlessMatched(always, List.copyOf(matched.entrySet()), 0, atom)));
        }
        return Optional.of(formulas.every(parts));
    }

    /** When the elements at an index are looked at for their position. */
    private Formula lookedAt(int index) {
        return formulas.some(inPlace.ways().stream()
                .filter(way -> index < prefix(way.schema()))
                .map(InPlace.Way::condition)
                .toList());
    }

    /** How many positions, from the first, a schema looks at. */
    private int prefix(ObjectSchema schema) {
        if (schema.has(Items.class)
                || (schema.has(TupleItems.class) && schema.has(AdditionalItems.class))
                || (schema.has(UnevaluatedItems.class) && schema != place.holder())) {
            return Integer.MAX_VALUE;
        }
        int tuple = schema.keyword(TupleItems.class)
                .map(items -> items.schemas().size())
                .orElse(0);
        return schema.keyword(PrefixItems.class)
                .map(items -> items.schemas().size())
                .orElse(tuple);
    }

    /** Which elements count by matching, under each condition; before 2020-12 {@code contains} looked at none. */
    private Map<Formula, Formula> matched() {
        Map<Formula, Formula> matched = new LinkedHashMap<>();
        for (InPlace.Way way : inPlace.ways()) {
            way.schema()
                    .keyword(Contains.class)
                    .filter(contains -> way.schema().dialect().isSince(SchemaDialect.DRAFT_2020_12))
                    .ifPresent(contains ->
                            matched.merge(way.condition(), way.place().asWritten(contains.schema()), formulas::some));
        }
        return matched;
    }

    /** Every choice of conditions that hold lets its own elements pass; more conditions only let more pass. */
    private Formula unlessMatched(
            Formula value, List<Map.Entry<Formula, Formula>> conditions, int next, Function<Formula, Atom> atom) {
        if (next == conditions.size()) {
            return formulas.literal(atom.apply(value));
        }
        Map.Entry<Formula, Formula> condition = conditions.get(next);
        return formulas.some(
                unlessMatched(value, conditions, next + 1, atom),
                formulas.every(
                        condition.getKey(),
                        unlessMatched(formulas.some(value, condition.getValue()), conditions, next + 1, atom)));
    }
}
