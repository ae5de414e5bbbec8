package dev.counterpart.checker.translate;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.model.schema.keyword.Contains;
import dev.counterpart.model.schema.keyword.Items;
import dev.counterpart.model.schema.keyword.MaxContains;
import dev.counterpart.model.schema.keyword.MaxItems;
import dev.counterpart.model.schema.keyword.MinContains;
import dev.counterpart.model.schema.keyword.MinItems;
import dev.counterpart.model.schema.keyword.PrefixItems;
import dev.counterpart.model.schema.keyword.UniqueItems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** prefixItems, items, contains, minItems, maxItems, uniqueItems. */
final class ArrayKeywords {

    private ArrayKeywords() {}

    static void tell(Meanings meanings) {
        meanings.tell(PrefixItems.class, ArrayKeywords::prefixItems);
        meanings.tell(Items.class, ArrayKeywords::items);
        meanings.tell(Contains.class, ArrayKeywords::contains);
        meanings.tell(MinContains.class, ArrayKeywords::minContains);
        meanings.tell(
                MaxContains.class,
                (keyword, place) -> place.holder().has(Contains.class)
                        ? place.unknown(Optional.of(Kind.ARRAY), keyword, "elements are not counted yet")
                        : place.formulas().everything());
        meanings.tell(MinItems.class, (keyword, place) -> place.atom(new Atom.ItemsAtLeast(keyword.value())));
        meanings.tell(
                MaxItems.class,
                (keyword, place) -> Counts.atMost(place, Kind.ARRAY, keyword.value(), Atom.ItemsAtLeast::new));
        meanings.tell(
                UniqueItems.class,
                (keyword, place) -> keyword.value()
                        ? place.atom(new Atom.ItemsDiffer())
                        : place.formulas().everything());
    }

    private static Formula prefixItems(PrefixItems keyword, Place place) {
        List<Formula> parts = new ArrayList<>();
        for (int i = 0; i < keyword.schemas().size(); i++) {
            parts.add(
                    place.atom(new Atom.ItemAt(i, place.below(keyword.schemas().get(i)))));
        }
        return place.formulas().every(parts);
    }

    private static Formula items(Items keyword, Place place) {
        int first = place.holder()
                .keyword(PrefixItems.class)
                .map(prefix -> prefix.schemas().size())
                .orElse(0);
        return place.atom(new Atom.ItemsFrom(first, place.below(keyword.schema())));
    }

    /** Not all elements are something else. What is contained is looked for, not declared, so no profile closes it. */
    private static Formula contains(Contains keyword, Place place) {
        boolean none = place.holder()
                .keyword(MinContains.class)
                .filter(fewest -> fewest.value() == 0)
                .isPresent();
        Formula other = place.formulas().not(place.asWritten(keyword.schema()));
        return none ? place.formulas().everything() : place.noAtom(Kind.ARRAY, new Atom.ItemsFrom(0, other));
    }

    private static Formula minContains(MinContains keyword, Place place) {
        return keyword.value() <= 1 || !place.holder().has(Contains.class)
                ? place.formulas().everything()
                : place.unknown(Optional.of(Kind.ARRAY), keyword, "elements are not counted yet");
    }
}
