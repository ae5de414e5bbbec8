package dev.counterpart.checker.translate;

import static dev.counterpart.checker.formula.Constants.normal;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.model.schema.keyword.ExclusiveMaximum;
import dev.counterpart.model.schema.keyword.ExclusiveMaximumFlag;
import dev.counterpart.model.schema.keyword.ExclusiveMinimum;
import dev.counterpart.model.schema.keyword.ExclusiveMinimumFlag;
import dev.counterpart.model.schema.keyword.Maximum;
import dev.counterpart.model.schema.keyword.Minimum;
import dev.counterpart.model.schema.keyword.MultipleOf;

/** minimum, maximum, exclusiveMinimum, exclusiveMaximum (a flag in draft 4, a bound since), multipleOf. */
final class NumberKeywords {

    private NumberKeywords() {}

    static void tell(Meanings meanings) {
        meanings.tell(
                Minimum.class,
                (keyword, place) -> place.atom(new Atom.Above(normal(keyword.value()), !excludesMinimum(place))));
        meanings.tell(
                ExclusiveMinimumFlag.class, (keyword, place) -> place.formulas().everything());
        meanings.tell(
                ExclusiveMinimum.class, (keyword, place) -> place.atom(new Atom.Above(normal(keyword.value()), false)));
        meanings.tell(
                Maximum.class,
                (keyword, place) ->
                        place.noAtom(Kind.NUMBER, new Atom.Above(normal(keyword.value()), excludesMaximum(place))));
        meanings.tell(
                ExclusiveMaximumFlag.class, (keyword, place) -> place.formulas().everything());
        meanings.tell(
                ExclusiveMaximum.class,
                (keyword, place) -> place.noAtom(Kind.NUMBER, new Atom.Above(normal(keyword.value()), true)));
        meanings.tell(MultipleOf.class, (keyword, place) -> place.atom(new Atom.MultipleOf(normal(keyword.value()))));
    }

    private static boolean excludesMinimum(Place place) {
        return place.holder()
                .keyword(ExclusiveMinimumFlag.class)
                .filter(ExclusiveMinimumFlag::value)
                .isPresent();
    }

    private static boolean excludesMaximum(Place place) {
        return place.holder()
                .keyword(ExclusiveMaximumFlag.class)
                .filter(ExclusiveMaximumFlag::value)
                .isPresent();
    }
}
