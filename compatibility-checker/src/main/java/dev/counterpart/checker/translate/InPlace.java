package dev.counterpart.checker.translate;

import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.scope.DynamicScope;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.AllOf;
import dev.counterpart.model.schema.keyword.AnyOf;
import dev.counterpart.model.schema.keyword.Dependencies;
import dev.counterpart.model.schema.keyword.DependentSchemas;
import dev.counterpart.model.schema.keyword.Else;
import dev.counterpart.model.schema.keyword.If;
import dev.counterpart.model.schema.keyword.Not;
import dev.counterpart.model.schema.keyword.OneOf;
import dev.counterpart.model.schema.keyword.Then;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The schemas that speak of the same value as a schema does, each with the condition under which it counts: what {@code
 * unevaluated*} asks for (2020-12 core 11), and a profile that closes a writer's objects. Schemas below {@code not} never
 * count.
 */
final class InPlace {

    /**
     * @param place the schema that counts, and how it is read
     * @param condition when it counts, given that the whole holds
     * @param asserted whether it says what is written; one below {@code if} only asks
     */
    record Way(Place place, Formula condition, boolean asserted) {

        ObjectSchema schema() {
            return place.holder();
        }
    }

    private record Visit(SchemaId id, DynamicScope scope) {}

    private final List<Way> ways = new ArrayList<>();
    private final Set<Visit> open = new HashSet<>();

    private record Reached(Visit visit, Stance stance, Formula condition, boolean asserted) {}

    private final Set<Reached> walked = new HashSet<>();
    private boolean complete = true;

    /** The first way is the schema itself. */
    InPlace(Place place) {
        walk(new Way(place, place.formulas().everything(), true));
    }

    List<Way> ways() {
        return ways;
    }

    /** Whether every keyword on the way was understood. */
    boolean isComplete() {
        return complete;
    }

    private void walk(Way way) {
        Visit visit = new Visit(way.schema().id(), way.place().scope());
        if (!open.add(visit)) {
            return; // a reference that leads back to itself says nothing more
        }
        way.place().formulas().work().spend(1);
        if (!walked.add(new Reached(visit, way.place().stance(), way.condition(), way.asserted()))) {
            open.remove(visit);
            return; // reached under the same condition before, by another way
        }
        ways.add(way);
        // whoever looks at it may look at members in it, too
        complete &= LeftBehind.find(way.schema()).filter(LeftBehind::hasSchemas).isEmpty();
        way.schema().keywords().stream().filter(Keyword::appliesInPlace).forEach(keyword -> follow(way, keyword));
        open.remove(visit);
    }

    private void follow(Way way, Keyword keyword) {
        if (keyword instanceof Reference reference) {
            way.place().translator().find(way.place().target(reference)).ifPresent(target -> step(way, target));
        } else if (keyword instanceof AllOf all) {
            all.schemas().forEach(part -> step(way, part));
        } else if (keyword instanceof AnyOf any) {
            arms(way, any.schemas());
        } else if (keyword instanceof OneOf one) {
            arms(way, one.schemas());
        } else if (keyword instanceof DependentSchemas dependent) {
            dependencies(way, dependent.properties());
        } else if (keyword instanceof Dependencies dependencies) {
            dependencies(way, dependencies.schemas());
        } else if (keyword instanceof If condition) {
            condition(way, condition);
        } else if (!(keyword instanceof Then || keyword instanceof Else || keyword instanceof Not)) {
            complete = false;
        }
    }

    private void arms(Way way, List<Schema> arms) {
        arms.forEach(arm ->
                step(way, arm, way.place().here(arm), way.place().stance().inPlace(), way.asserted()));
    }

    private void dependencies(Way way, List<NamedSchema> properties) {
        properties.forEach(property -> step(
                way,
                property.schema(),
                way.place().formulas().present(property.name()),
                way.place().stance().inPlace(),
                way.asserted()));
    }

    private void condition(Way way, If keyword) {
        Place place = way.place();
        Stance inPlace = place.stance().inPlace();
        Formula holds = place.asWritten(keyword.schema());
        step(way, keyword.schema(), holds, place.stance().untouched(), false);
        place.holder().keyword(Then.class).ifPresent(then -> step(way, then.schema(), holds, inPlace, way.asserted()));
        place.holder()
                .keyword(Else.class)
                .ifPresent(other -> step(way, other.schema(), place.formulas().not(holds), inPlace, way.asserted()));
    }

    private void step(Way way, Schema next) {
        step(
                way,
                next,
                way.place().formulas().everything(),
                way.place().stance().inPlace(),
                way.asserted());
    }

    private void step(Way way, Schema next, Formula condition, Stance stance, boolean asserted) {
        Formula both = way.place().formulas().every(way.condition(), condition);
        if (way.place().translator().amendments().of(next) instanceof ObjectSchema object
                && both != way.place().formulas().nothing()) {
            walk(new Way(way.place().at(object, stance), both, asserted));
        }
    }
}
