package dev.counterpart.checker.translate;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Formulas;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.checker.language.Language;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.AdditionalProperties;
import dev.counterpart.model.schema.keyword.AllOf;
import dev.counterpart.model.schema.keyword.AnyOf;
import dev.counterpart.model.schema.keyword.DependentSchemas;
import dev.counterpart.model.schema.keyword.DynamicRef;
import dev.counterpart.model.schema.keyword.Else;
import dev.counterpart.model.schema.keyword.If;
import dev.counterpart.model.schema.keyword.Not;
import dev.counterpart.model.schema.keyword.OneOf;
import dev.counterpart.model.schema.keyword.PatternProperties;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.Ref;
import dev.counterpart.model.schema.keyword.Then;
import dev.counterpart.model.schema.keyword.UnevaluatedProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which members of an object a schema looks at, and under which condition: what {@code unevaluatedProperties} asks, and what
 * a profile asks that closes a writer's objects. Schemas for the same value count together ({@code allOf}, {@code $ref}, and
 * of a union the arms that hold).
 */
final class Evaluated {

    /** Names that every schema here treats alike: one name, or the rest cut by the patterns. */
    private record Cell(Optional<String> name, Language language, Set<String> patterns) {}

    private final Place place;
    private final Formulas formulas;
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, Language> patterns = new LinkedHashMap<>();
    private boolean declares;
    private boolean readable = true;

    Evaluated(Place place) {
        this.place = place;
        this.formulas = place.formulas();
        declare(place.holder(), true, new LinkedHashSet<>());
    }

    /** Nothing beyond what is declared; everything, where nothing is declared. */
    Formula close() {
        if (!declares) {
            return formulas.everything();
        }
        return rest(Optional.empty(), formulas.nothing())
                .orElseGet(() -> formulas.literal(new Atom.Unknown(
                        Optional.of(Kind.OBJECT),
                        PatternProperties.NAME,
                        "what the object declares can't be told",
                        place.holder().location().toString())));
    }

    /** Members that nothing beside this {@code unevaluatedProperties} looks at have this value. */
    Optional<Formula> restIs(Schema own, Formula value) {
        return rest(Optional.of(own), value);
    }

    private Optional<Formula> rest(Optional<Schema> own, Formula value) {
        if (!readable) {
            return Optional.empty();
        }
        List<Formula> parts = new ArrayList<>();
        for (Cell cell : cells()) {
            Formula evaluated = evaluated(place.holder(), cell, own.isPresent(), new LinkedHashSet<>());
            parts.add(formulas.some(evaluated, formulas.literal(new Atom.Members(cell.language(), value))));
        }
        return Optional.of(formulas.every(parts));
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (String name : names) {
            Set<String> matching = new LinkedHashSet<>();
            patterns.forEach((pattern, language) -> {
                if (language.contains(name)) {
                    matching.add(pattern);
                }
            });
            cells.add(new Cell(Optional.of(name), Language.only(name), matching));
        }
        cut(Language.allBut(names), List.copyOf(patterns.keySet()), 0, new LinkedHashSet<>(), cells);
        return cells;
    }

    private void cut(Language language, List<String> all, int next, Set<String> matching, List<Cell> cells) {
        if (next == all.size()) {
            cells.add(new Cell(Optional.empty(), language, Set.copyOf(matching)));
            return;
        }
        Language pattern = patterns.getOrDefault(all.get(next), Language.none());
        Set<String> with = new LinkedHashSet<>(matching);
        with.add(all.get(next));
        cut(language.intersect(pattern), all, next + 1, with, cells);
        cut(language.intersect(pattern.complement()), all, next + 1, matching, cells);
    }

    /** When the schema holds: the condition under which it has looked at the names of the cell. */
    private Formula evaluated(Schema schema, Cell cell, boolean skipOwn, Set<SchemaId> seen) {
        if (!(schema instanceof ObjectSchema object) || !seen.add(object.id())) {
            return formulas.nothing();
        }
        List<Formula> ways = new ArrayList<>();
        for (Keyword keyword : object.keywords()) {
            if (keyword instanceof Properties properties) {
                ways.add(formulas.constant(
                        cell.name().flatMap(properties::schema).isPresent()));
            } else if (keyword instanceof PatternProperties properties) {
                ways.add(formulas.constant(
                        properties.properties().stream().map(NamedSchema::name).anyMatch(cell.patterns()::contains)));
            } else if (keyword instanceof AdditionalProperties
                    || (keyword instanceof UnevaluatedProperties && !skipOwn)) {
                ways.add(formulas.everything());
            } else if (keyword.appliesInPlace()) {
                ways.add(inPlace(object, keyword, cell, seen));
            }
        }
        seen.remove(object.id());
        return formulas.some(ways);
    }

    private Formula inPlace(ObjectSchema holder, Keyword keyword, Cell cell, Set<SchemaId> seen) {
        if (keyword instanceof Ref ref) {
            return place.translator()
                    .find(ref.target())
                    .map(target -> evaluated(target, cell, false, seen))
                    .orElse(formulas.nothing());
        }
        if (keyword instanceof AllOf all) {
            return formulas.some(all.schemas().stream()
                    .map(part -> evaluated(part, cell, false, seen))
                    .toList());
        }
        if (keyword instanceof AnyOf any) {
            return arms(any.schemas(), cell, seen);
        }
        if (keyword instanceof OneOf one) {
            return arms(one.schemas(), cell, seen);
        }
        if (keyword instanceof DependentSchemas dependent) {
            return formulas.some(dependent.properties().stream()
                    .map(property -> formulas.every(
                            formulas.present(property.name()), evaluated(property.schema(), cell, false, seen)))
                    .toList());
        }
        if (keyword instanceof If condition) {
            Formula holds = place.asWritten(condition.schema());
            Formula then = holder.keyword(Then.class)
                    .map(branch -> evaluated(branch.schema(), cell, false, seen))
                    .orElse(formulas.nothing());
            Formula otherwise = holder.keyword(Else.class)
                    .map(branch -> evaluated(branch.schema(), cell, false, seen))
                    .orElse(formulas.nothing());
            return formulas.some(
                    formulas.every(holds, formulas.some(then, evaluated(condition.schema(), cell, false, seen))),
                    formulas.every(formulas.not(holds), otherwise));
        }
        return formulas.nothing();
    }

    private Formula arms(List<Schema> arms, Cell cell, Set<SchemaId> seen) {
        return formulas.some(arms.stream()
                .map(arm -> formulas.every(place.here(arm), evaluated(arm, cell, false, seen)))
                .toList());
    }

    /**
     * @param asserted whether the schema says what is written; one below {@code if} or {@code not} only asks
     */
    private void declare(Schema schema, boolean asserted, Set<SchemaId> seen) {
        if (!(schema instanceof ObjectSchema object) || !seen.add(object.id())) {
            return;
        }
        for (Keyword keyword : object.keywords()) {
            if (keyword instanceof Properties properties) {
                declares |= asserted;
                properties.properties().forEach(property -> names.add(property.name()));
            } else if (keyword instanceof PatternProperties properties) {
                declares |= asserted;
                properties.properties().forEach(property -> declarePattern(property.name()));
            } else if (keyword instanceof Ref ref) {
                place.translator().find(ref.target()).ifPresent(target -> declare(target, asserted, seen));
            } else if (keyword instanceof DynamicRef) {
                readable = false;
            } else if (keyword.appliesInPlace()) {
                boolean says = asserted && !(keyword instanceof If) && !(keyword instanceof Not);
                keyword.subschemas().forEach(part -> declare(part, says, seen));
            }
        }
    }

    private void declarePattern(String pattern) {
        Patterns.Reading reading = place.translator().patterns().read(pattern);
        reading.language().ifPresentOrElse(language -> patterns.put(pattern, language), () -> readable = false);
    }
}
