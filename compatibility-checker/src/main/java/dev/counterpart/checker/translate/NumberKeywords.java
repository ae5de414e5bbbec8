package dev.counterpart.checker.translate;

import static dev.counterpart.checker.formula.Constants.normal;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.model.schema.keyword.ExclusiveMaximum;
import dev.counterpart.model.schema.keyword.ExclusiveMinimum;
import dev.counterpart.model.schema.keyword.Maximum;
import dev.counterpart.model.schema.keyword.Minimum;
import dev.counterpart.model.schema.keyword.MultipleOf;

/** minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf. */
final class NumberKeywords {

    private NumberKeywords() {}

    static void tell(Meanings meanings) {
        meanings.tell(Minimum.class, (keyword, place) -> place.atom(new Atom.Above(normal(keyword.value()), true)));
        meanings.tell(
                ExclusiveMinimum.class, (keyword, place) -> place.atom(new Atom.Above(normal(keyword.value()), false)));
        meanings.tell(
                Maximum.class,
                (keyword, place) -> place.noAtom(Kind.NUMBER, new Atom.Above(normal(keyword.value()), false)));
        meanings.tell(
                ExclusiveMaximum.class,
                (keyword, place) -> place.noAtom(Kind.NUMBER, new Atom.Above(normal(keyword.value()), true)));
        meanings.tell(MultipleOf.class, (keyword, place) -> place.atom(new Atom.MultipleOf(normal(keyword.value()))));
    }
}
