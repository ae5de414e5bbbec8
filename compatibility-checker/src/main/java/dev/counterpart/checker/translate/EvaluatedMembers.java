package dev.counterpart.checker.translate;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Formulas;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.checker.language.Language;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.keyword.AdditionalProperties;
import dev.counterpart.model.schema.keyword.PatternProperties;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.UnevaluatedProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which members of an object a schema looks at, and under which condition: what {@code unevaluatedProperties} asks (2020-12
 * core 11.3), and what a profile asks that closes a writer's objects.
 */
final class EvaluatedMembers {

    /** Names that every schema here treats alike: one name, or the rest cut by the patterns. */
    private record Cell(Optional<String> name, Language language, Set<String> patterns) {}

    private final Place place;
    private final Formulas formulas;
    private final InPlace inPlace;
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, Language> patterns = new LinkedHashMap<>();
    private boolean declares;
    private boolean readable;

    EvaluatedMembers(Place place) {
        this.place = place;
        this.formulas = place.formulas();
        this.inPlace = new InPlace(place);
        this.readable = inPlace.isComplete();
        inPlace.ways().forEach(this::declare);
    }

    /** Nothing beyond what is declared; everything, where nothing is declared. */
    Formula close() {
        if (!declares) {
            return formulas.everything();
        }
        return rest(false, formulas.nothing())
                .orElseGet(() -> formulas.literal(new Atom.Unknown(
                        Optional.of(Kind.OBJECT),
                        PatternProperties.NAME,
                        "what the object declares can't be told",
                        place.holder().location().toString(),
                        place)));
    }

    /** Members that nothing beside the schema's own {@code unevaluatedProperties} looks at have this value. */
    Optional<Formula> restIs(Formula value) {
        return rest(true, value);
    }

    private Optional<Formula> rest(boolean skipOwn, Formula value) {
        if (!readable) {
            return Optional.empty();
        }
        List<Formula> parts = new ArrayList<>();
        for (Cell cell : cells()) {
            formulas.work().spend(inPlace.ways().size());
            Formula evaluated = formulas.some(inPlace.ways().stream()
                    .filter(way -> looksAt(way.schema(), cell, skipOwn && way.schema() == place.holder()))
                    .map(InPlace.Way::condition)
                    .toList());
            parts.add(formulas.some(evaluated, formulas.literal(new Atom.Members(cell.language(), value))));
        }
        return Optional.of(formulas.every(parts));
    }

    private static boolean looksAt(ObjectSchema schema, Cell cell, boolean skipOwn) {
        return schema.has(AdditionalProperties.class)
                || (schema.has(UnevaluatedProperties.class) && !skipOwn)
                || schema.keyword(Properties.class)
                        .filter(properties ->
                                cell.name().flatMap(properties::schema).isPresent())
                        .isPresent()
                || schema.keyword(PatternProperties.class)
                        .filter(properties -> properties.properties().stream()
                                .map(NamedSchema::name)
                                .anyMatch(cell.patterns()::contains))
                        .isPresent();
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
        if (language.equals(Language.none())) {
            return;
        }
        Language pattern = patterns.getOrDefault(all.get(next), Language.none());
        Set<String> with = new LinkedHashSet<>(matching);
        with.add(all.get(next));
        cut(language.intersect(pattern, formulas.work()), all, next + 1, with, cells);
        cut(language.intersect(pattern.complement(), formulas.work()), all, next + 1, matching, cells);
    }

    private void declare(InPlace.Way way) {
        way.schema().keyword(Properties.class).ifPresent(properties -> {
            declares |= way.asserted();
            properties.properties().forEach(property -> names.add(property.name()));
        });
        way.schema().keyword(PatternProperties.class).ifPresent(properties -> {
            declares |= way.asserted();
            properties.properties().forEach(property -> declarePattern(property.name()));
        });
    }

    private void declarePattern(String pattern) {
        Patterns.Reading reading = Patterns.read(pattern, place.formulas().work());
        reading.language().ifPresentOrElse(language -> patterns.put(pattern, language), () -> readable = false);
    }
}
