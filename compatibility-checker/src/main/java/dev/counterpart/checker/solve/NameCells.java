package dev.counterpart.checker.solve;

import dev.counterpart.checker.budget.Work;
import dev.counterpart.checker.language.Language;
import dev.counterpart.checker.language.Unread;
import dev.counterpart.checker.language.Words;
import dev.counterpart.model.regex.Dfa;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of members, sorted into cells: names in one cell are the same to every language mentioned. A name that is mentioned
 * is a cell of its own; the rest is cut along the regular languages. Whether a condition that is not read holds of a name is
 * told by no cell: {@link #cases} says what may be.
 */
final class NameCells {

    /** Texts that read like a name, tried before the shortest. */
    private static final List<String> FAMILIAR = List.of("extra", "more", "other");

    /** A cell: one name, or the names of a language. Two cells are never equal. */
    static final class Cell {
        private final String name;
        private final Language language;

        private Cell(String name, Language language) {
            this.name = name;
            this.language = language;
        }

        String name() {
            return name;
        }

        Language language() {
            return language;
        }

        boolean isSingle() {
            return language instanceof Language.Only;
        }
    }

    /** So many conditions that are not read are told apart; of more, nothing is known. */
    private static final int MOST_UNREAD = 6;

    private final Map<String, Cell> single = new LinkedHashMap<>();
    private final List<Cell> rest = new ArrayList<>();
    private final Set<Unread> unread = new LinkedHashSet<>();
    private final List<Map<Unread, Boolean>> cases = new ArrayList<>();

    NameCells(Collection<Language> languages, Work work) {
        Set<Dfa> regular = new LinkedHashSet<>();
        languages.forEach(language -> look(language, regular, work));
        cases.add(new HashMap<>());
        unread.stream().limit(MOST_UNREAD).forEach(this::divide);
        cut(
                Language.allBut(single.keySet()),
                regular.stream().map(Language::regular).toList(),
                0,
                work);
    }

    private void look(Language language, Set<Dfa> regular, Work work) {
        if (language instanceof Language.Divided divided) {
            unread.add(divided.by());
            look(divided.where(), regular, work);
            look(divided.elsewhere(), regular, work);
            return;
        }
        language.special().forEach(this::mention);
        work.spend(1L + language.special().size());
        if (language instanceof Language.Regular pattern
                && !regular.contains(pattern.dfa().complement())) {
            regular.add(pattern.dfa());
        }
    }

    private void divide(Unread condition) {
        for (Map<Unread, Boolean> known : List.copyOf(cases)) {
            Map<Unread, Boolean> more = new HashMap<>(known);
            more.put(condition, true);
            cases.add(more);
        }
        cases.forEach(known -> known.putIfAbsent(condition, false));
    }

    private void mention(String name) {
        single.computeIfAbsent(name, word -> new Cell(word, Language.only(word)));
    }

    private void cut(Language cell, List<Language> patterns, int next, Work work) {
        work.spend(1);
        if (Words.pick(cell, 0, Long.MAX_VALUE, work).isEmpty()) {
            return;
        }
        if (next == patterns.size()) {
            rest.add(new Cell("", cell));
            return;
        }
        cut(cell.intersect(patterns.get(next), work), patterns, next + 1, work);
        cut(cell.intersect(patterns.get(next).complement(), work), patterns, next + 1, work);
    }

    /** The conditions on names that are not read. */
    Set<Unread> unread() {
        return unread;
    }

    /** In which ways they may hold of a name, or not. */
    List<Map<Unread, Boolean>> cases() {
        return cases;
    }

    Collection<Cell> singles() {
        return single.values();
    }

    Cell named(String name) {
        Cell cell = single.get(name);
        if (cell == null) {
            throw new IllegalArgumentException("not mentioned: " + name);
        }
        return cell;
    }

    List<Cell> rest() {
        return rest;
    }

    /** So many names of the cell; fewer when it has no more. */
    static List<String> names(Cell cell, int count, Work work) {
        List<String> names = new ArrayList<>();
        if (cell.isSingle()) {
            return List.of(cell.name());
        }
        for (String name : FAMILIAR) {
            if (names.size() < count && cell.language().contains(name)) {
                names.add(name);
            }
        }
        while (names.size() < count) {
            List<String> next =
                    Words.pick(cell.language().intersect(Language.allBut(names), work), 0, Long.MAX_VALUE, work)
                            .stream()
                            .toList();
            if (next.isEmpty()) {
                break;
            }
            names.addAll(next);
        }
        return names;
    }
}
