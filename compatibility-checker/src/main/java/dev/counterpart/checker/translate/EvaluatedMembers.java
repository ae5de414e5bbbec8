package dev.counterpart.checker.translate;

import dev.counterpart.checker.budget.Work;
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
    private record Cell(Optional<String> name, Language language, Set<String> patterns) {

        Cell within(Language other, Set<String> matching, Work work) {
            return new Cell(name, language.intersect(other, work), matching);
        }
    }

    /** Each pattern that can't be read divides the names in two that both may be there, so that cells double. */
    private static final int MOST_UNREAD = 6;

    private final Place place;
    private final Formulas formulas;
    private final InPlace inPlace;
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, Language> patterns = new LinkedHashMap<>();
    private boolean declares;
    private boolean readable;
    private int unread;

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
                .orElseGet(() -> place.unknown(
                        Optional.of(Kind.OBJECT),
                        PatternProperties.NAME,
                        place.holder().location(),
                        "what the object declares can't be told"));
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
        List<String> all = List.copyOf(patterns.keySet());
        for (String name : names) {
            cut(new Cell(Optional.of(name), Language.only(name), Set.of()), all, 0, cells);
        }
        cut(new Cell(Optional.empty(), Language.allBut(names), Set.of()), all, 0, cells);
        return cells;
    }

    private void cut(Cell cell, List<String> all, int next, List<Cell> cells) {
        if (cell.language().equals(Language.none())) {
            return;
        }
        if (next == all.size()) {
            cells.add(cell);
            return;
        }
        Language pattern = patterns.getOrDefault(all.get(next), Language.none());
        Set<String> with = new LinkedHashSet<>(cell.patterns());
        with.add(all.get(next));
        cut(cell.within(pattern, with, formulas.work()), all, next + 1, cells);
        cut(cell.within(pattern.complement(), cell.patterns(), formulas.work()), all, next + 1, cells);
    }

    private void declare(InPlace.Way way) {
        way.schema().keyword(Properties.class).ifPresent(properties -> {
            declares |= way.asserted();
            properties.properties().forEach(property -> names.add(property.name()));
        });
        way.schema().keyword(PatternProperties.class).ifPresent(properties -> {
            declares |= way.asserted();
            properties.properties().forEach(property -> declarePattern(properties, property));
        });
    }

    private void declarePattern(PatternProperties keyword, NamedSchema property) {
        if (!patterns.containsKey(property.name())) {
            Language language = Patterns.language(
                    property.name(),
                    keyword,
                    property.location(),
                    place.formulas().work());
            patterns.put(property.name(), language);
            unread += language.unread().size();
            readable &= unread <= MOST_UNREAD;
        }
    }
}
