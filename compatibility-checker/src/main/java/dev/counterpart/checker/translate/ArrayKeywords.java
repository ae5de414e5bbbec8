package dev.counterpart.checker.translate;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.keyword.AdditionalItems;
import dev.counterpart.model.schema.keyword.Contains;
import dev.counterpart.model.schema.keyword.Items;
import dev.counterpart.model.schema.keyword.MaxContains;
import dev.counterpart.model.schema.keyword.MaxItems;
import dev.counterpart.model.schema.keyword.MinContains;
import dev.counterpart.model.schema.keyword.MinItems;
import dev.counterpart.model.schema.keyword.PrefixItems;
import dev.counterpart.model.schema.keyword.TupleItems;
import dev.counterpart.model.schema.keyword.UnevaluatedItems;
import dev.counterpart.model.schema.keyword.UniqueItems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** prefixItems, items in both its forms, additionalItems, unevaluatedItems, contains with its counts, minItems, maxItems, uniqueItems. */
final class ArrayKeywords {

    private ArrayKeywords() {}

    static void tell(Meanings meanings) {
        meanings.tell(PrefixItems.class, (keyword, place) -> tuple(keyword.schemas(), place));
        meanings.tell(TupleItems.class, (keyword, place) -> tuple(keyword.schemas(), place));
        meanings.tell(AdditionalItems.class, ArrayKeywords::additionalItems);
        meanings.tell(Items.class, ArrayKeywords::items);
        meanings.tell(Contains.class, ArrayKeywords::contains);
        meanings.tell(MinContains.class, (keyword, place) -> place.formulas().everything());
        meanings.tell(
                MaxContains.class,
                (keyword, place) -> place.holder()
                        .keyword(Contains.class)
                        .filter(contains -> keyword.value() < Long.MAX_VALUE)
                        .map(contains -> place.atMost(keyword.value(), place.asWritten(contains.schema())))
                        .orElseGet(place.formulas()::everything));
        meanings.tell(MinItems.class, (keyword, place) -> place.atom(new Atom.ItemsAtLeast(keyword.value())));
        meanings.tell(
                MaxItems.class,
                (keyword, place) -> Counts.atMost(place, Kind.ARRAY, keyword.value(), Atom.ItemsAtLeast::new));
        meanings.tell(
                UnevaluatedItems.class,
                (keyword, place) -> new EvaluatedItems(place)
                        .restIs(place.below(keyword.schema()))
                        .orElseGet(() -> place.unknown(
                                Optional.of(Kind.ARRAY),
                                keyword,
                                "too many conditions decide which elements are looked at")));
        meanings.tell(
                UniqueItems.class,
                (keyword, place) -> keyword.value()
                        ? place.atom(new Atom.ItemsDiffer())
                        : place.formulas().everything());
    }

    private static Formula tuple(List<Schema> schemas, Place place) {
        List<Formula> parts = new ArrayList<>();
        for (int i = 0; i < schemas.size(); i++) {
            parts.add(place.atom(new Atom.ItemAt(i, place.below(schemas.get(i)))));
        }
        return place.formulas().every(parts);
    }

    /** For the rest behind a tuple; beside {@code items} for all elements it says nothing. */
    private static Formula additionalItems(AdditionalItems keyword, Place place) {
        return place.holder()
                .keyword(TupleItems.class)
                .map(tuple -> place.atom(new Atom.ItemsFrom(tuple.schemas().size(), place.below(keyword.schema()))))
                .orElseGet(place.formulas()::everything);
    }

    private static Formula items(Items keyword, Place place) {
        int first = place.holder()
                .keyword(PrefixItems.class)
                .map(prefix -> prefix.schemas().size())
                .orElse(0);
        return place.atom(new Atom.ItemsFrom(first, place.below(keyword.schema())));
    }

    /** {@code minContains} says how many, 1 unless told. What is contained is looked for, not declared, so no profile closes it. */
    private static Formula contains(Contains keyword, Place place) {
        long fewest = place.holder()
                .keyword(MinContains.class)
                .map(MinContains::value)
                .orElse(1L);
        return place.atLeast(fewest, place.asWritten(keyword.schema()));
    }
}
