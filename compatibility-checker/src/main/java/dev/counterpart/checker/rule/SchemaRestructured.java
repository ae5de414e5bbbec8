package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.checker.fact.SchemaView;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.keyword.AllOf;
import java.util.List;
import java.util.Set;

/** The same is said by other means: behind a reference or at the place, in allOf or beside it. */
final class SchemaRestructured implements Rule {

    static final String ID = "schema-restructured";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "What a schema says was moved behind a reference or into allOf, or back.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        String was = means(pair.before());
        String is = means(pair.after());
        if (was.equals(is)) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                Set.of(),
                pair.before().location(),
                pair.after().location(),
                "is now written " + is + pair.path().after("for"),
                "was written " + was,
                "nothing: where a thing is written makes no difference",
                Cause.of()));
    }

    private static String means(SchemaView view) {
        if (!(view.schema() instanceof ObjectSchema object)) {
            return "at its place";
        }
        boolean refers = object.keywords().stream().anyMatch(Reference.class::isInstance);
        boolean gathers = object.has(AllOf.class);
        boolean speaks = object.keywords().stream()
                .filter(Keyword::constrains)
                .anyMatch(keyword -> !(keyword instanceof Reference) && !(keyword instanceof AllOf));
        if (!refers && !gathers) {
            return "at its place";
        }
        String means = refers ? gathers ? "with $ref and allOf" : "with $ref" : "with allOf";
        return speaks ? means + " and at its place" : means;
    }
}
