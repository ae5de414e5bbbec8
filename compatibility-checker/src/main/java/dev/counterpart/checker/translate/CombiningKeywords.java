package dev.counterpart.checker.translate;

import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Formulas;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.keyword.AllOf;
import dev.counterpart.model.schema.keyword.AnyOf;
import dev.counterpart.model.schema.keyword.DependentSchemas;
import dev.counterpart.model.schema.keyword.DynamicRef;
import dev.counterpart.model.schema.keyword.Else;
import dev.counterpart.model.schema.keyword.If;
import dev.counterpart.model.schema.keyword.Not;
import dev.counterpart.model.schema.keyword.OneOf;
import dev.counterpart.model.schema.keyword.RecursiveRef;
import dev.counterpart.model.schema.keyword.Ref;
import dev.counterpart.model.schema.keyword.Then;
import java.util.ArrayList;
import java.util.List;

/** allOf, anyOf, oneOf, not, if with then and else, dependentSchemas, $ref, $dynamicRef, $recursiveRef. */
final class CombiningKeywords {

    private CombiningKeywords() {}

    static void tell(Meanings meanings) {
        meanings.tell(
                AllOf.class,
                (keyword, place) -> place.formulas()
                        .every(keyword.schemas().stream().map(place::here).toList()));
        meanings.tell(
                AnyOf.class,
                (keyword, place) -> place.formulas()
                        .some(keyword.schemas().stream().map(place::here).toList()));
        meanings.tell(OneOf.class, CombiningKeywords::oneOf);
        meanings.tell(Not.class, (keyword, place) -> place.formulas().not(place.asWritten(keyword.schema())));
        meanings.tell(If.class, CombiningKeywords::condition);
        meanings.tell(Then.class, (keyword, place) -> place.formulas().everything());
        meanings.tell(Else.class, (keyword, place) -> place.formulas().everything());
        meanings.tell(DependentSchemas.class, (keyword, place) -> dependentSchemas(keyword.properties(), place));
        meanings.tell(Ref.class, (keyword, place) -> place.referred(keyword));
        meanings.tell(DynamicRef.class, (keyword, place) -> place.referred(keyword));
        meanings.tell(RecursiveRef.class, (keyword, place) -> place.referred(keyword));
    }

    /**
     * Arms that are closed inside may exclude each other where they don't as they stand; a writer's document that fits two as they
     * stand is refused by the writer's own schema.
     */
    private static Formula oneOf(OneOf keyword, Place place) {
        Formulas formulas = place.formulas();
        List<Formula> arms = keyword.schemas().stream().map(place::here).toList();
        if (place.stance().untouched() == place.stance()) {
            return formulas.exactlyOne(arms);
        }
        List<Formula> written = keyword.schemas().stream().map(place::asWritten).toList();
        if (written.equals(arms)) {
            return formulas.exactlyOne(arms);
        }
        place.translator().countArmsAsWritten();
        Formula none = formulas.not(formulas.some(written));
        return formulas.every(formulas.exactlyOne(arms), formulas.some(formulas.exactlyOne(written), none));
    }

    /** {@code then} and {@code else} say nothing by themselves. */
    private static Formula condition(If keyword, Place place) {
        Formulas formulas = place.formulas();
        Formula condition = place.asWritten(keyword.schema());
        Formula then = place.holder()
                .keyword(Then.class)
                .map(other -> place.here(other.schema()))
                .orElse(formulas.everything());
        Formula otherwise = place.holder()
                .keyword(Else.class)
                .map(other -> place.here(other.schema()))
                .orElse(formulas.everything());
        return formulas.every(formulas.some(formulas.not(condition), then), formulas.some(condition, otherwise));
    }

    static Formula dependentSchemas(List<NamedSchema> properties, Place place) {
        List<Formula> parts = new ArrayList<>();
        for (NamedSchema dependency : properties) {
            parts.add(place.formulas()
                    .some(
                            place.formulas().not(place.formulas().present(dependency.name())),
                            place.here(dependency.schema())));
        }
        return place.formulas().every(parts);
    }
}
