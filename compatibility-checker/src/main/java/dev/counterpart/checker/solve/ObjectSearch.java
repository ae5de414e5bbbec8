package dev.counterpart.checker.solve;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Doubt;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.language.Language;
import dev.counterpart.model.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds an object: names are sorted into cells, each wanted member is placed in a cell (on its own or together with another
 * wanted member), and members are added until there are enough. It backtracks over the placements, so "none" is a proof.
 */
final class ObjectSearch {

    /** A member that must be there: with a name of this language, and this value. */
    private record Wanted(Language names, Formula value) {}

    /** A member that will be there. */
    private record Placed(NameCells.Cell cell, Formula value) {}

    private final Solver solver;
    private final MemberRules rules;
    private final List<Wanted> wanted = new ArrayList<>();
    private final NameCells cells;
    private final long fewest;
    private final long most;
    private final Map<NameCells.Cell, Formula> values = new HashMap<>();
    private final Map<NameCells.Cell, List<String>> names = new HashMap<>();

    ObjectSearch(Solver solver, Branch branch) {
        this.solver = solver;
        rules = new MemberRules(solver, branch);
        branch.denied(Atom.Members.class)
                .forEach(members ->
                        wanted.add(new Wanted(members.names(), solver.formulas().not(members.value()))));
        List<Language> languages = new ArrayList<>();
        wanted.forEach(member -> languages.add(member.names()));
        languages.addAll(rules.languages());
        cells = new NameCells(languages, solver.work());
        fewest = branch.holding(Atom.MembersAtLeast.class)
                .mapToLong(Atom.MembersAtLeast::count)
                .max()
                .orElse(0);
        most = branch.denied(Atom.MembersAtLeast.class)
                        .mapToLong(Atom.MembersAtLeast::count)
                        .min()
                        .orElse(Long.MAX_VALUE)
                - 1;
    }

    Finding find() {
        if (fewest > most) {
            return Finding.NOTHING;
        }
        Map<NameCells.Cell, Formula> certain = new LinkedHashMap<>();
        List<Wanted> open = new ArrayList<>();
        for (Wanted member : wanted) {
            if (member.names() instanceof Language.Only only && only.words().size() == 1) {
                NameCells.Cell cell = cells.named(only.words().first());
                certain.merge(cell, member.value(), solver.formulas()::every);
            } else {
                open.add(member);
            }
        }
        List<Placed> placed = new ArrayList<>();
        for (Map.Entry<NameCells.Cell, Formula> entry : certain.entrySet()) {
            Placed member =
                    new Placed(entry.getKey(), solver.formulas().every(valueIn(entry.getKey()), entry.getValue()));
            if (solver.solve(member.value()).isNothing()) {
                return Finding.NOTHING;
            }
            placed.add(member);
        }
        return place(open, 0, placed);
    }

    private Finding place(List<Wanted> open, int next, List<Placed> placed) {
        solver.work().spend(1);
        if (placed.size() > most) {
            return Finding.NOTHING;
        }
        if (next == open.size()) {
            return fill(placed);
        }
        Wanted member = open.get(next);
        Finding best = Finding.NOTHING;
        for (int i = 0; i < placed.size() && !best.isSure(); i++) {
            Placed other = placed.get(i);
            if (covers(member.names(), other.cell())) {
                Placed merged = new Placed(other.cell(), solver.formulas().every(other.value(), member.value()));
                if (!solver.solve(merged.value()).isNothing()) {
                    List<Placed> together = new ArrayList<>(placed);
                    together.set(i, merged);
                    best = best.or(place(open, next + 1, together));
                }
            }
        }
        for (NameCells.Cell cell : allCells()) {
            if (best.isSure()) {
                break;
            }
            if (covers(member.names(), cell) && hasRoom(cell, placed)) {
                Placed alone = new Placed(cell, solver.formulas().every(valueIn(cell), member.value()));
                if (!solver.solve(alone.value()).isNothing()) {
                    List<Placed> more = new ArrayList<>(placed);
                    more.add(alone);
                    best = best.or(place(open, next + 1, more));
                }
            }
        }
        return best;
    }

    /** Adds members that nobody asked for until there are enough. */
    private Finding fill(List<Placed> placed) {
        List<Placed> all = new ArrayList<>(placed);
        for (NameCells.Cell cell : allCells()) {
            while (all.size() < fewest && hasRoom(cell, all)) {
                solver.work().spend(1);
                if (solver.solve(valueIn(cell)).isNothing()) {
                    break;
                }
                all.add(new Placed(cell, valueIn(cell)));
            }
        }
        return all.size() < fewest ? Finding.NOTHING : build(all);
    }

    private Finding build(List<Placed> placed) {
        Map<NameCells.Cell, Integer> used = new HashMap<>();
        Map<String, Node> members = new HashMap<>();
        TreeSet<Doubt> doubts = new TreeSet<>();
        long size = 1;
        List<String> extras = new ArrayList<>();
        for (Placed member : placed) {
            Finding value = solver.solve(member.value());
            if (value.isNothing()) {
                return Finding.NOTHING;
            }
            doubts.addAll(value.doubts());
            size += value.size();
            int index = used.merge(member.cell(), 1, Integer::sum) - 1;
            String name = namesOf(member.cell(), index + 1).get(index);
            if (!member.cell().isSingle()) {
                extras.add(name);
            }
            members.put(name, value.node());
        }
        Map<String, Node> ordered = new LinkedHashMap<>();
        cells.singles()
                .forEach(cell -> Optional.ofNullable(members.get(cell.name()))
                        .ifPresent(value -> ordered.put(cell.name(), value)));
        extras.forEach(name -> Optional.ofNullable(members.get(name)).ifPresent(value -> ordered.put(name, value)));
        return Finding.of(Values.object(ordered), doubts, size);
    }

    private List<NameCells.Cell> allCells() {
        List<NameCells.Cell> all = new ArrayList<>(cells.singles());
        all.addAll(cells.rest());
        return all;
    }

    private boolean hasRoom(NameCells.Cell cell, List<Placed> placed) {
        int used = (int) placed.stream().filter(member -> member.cell() == cell).count();
        return namesOf(cell, used + 1).size() > used;
    }

    private List<String> namesOf(NameCells.Cell cell, int count) {
        List<String> known = names.get(cell);
        if (known == null || known.size() < count) {
            known = NameCells.names(cell, count, solver.work());
            names.put(cell, known);
        }
        return known;
    }

    /** What the rules ask of a member in this cell. */
    private Formula valueIn(NameCells.Cell cell) {
        Formula known = values.get(cell);
        if (known == null) {
            known = rules.valueOf(namesOf(cell, 1).get(0));
            values.put(cell, known);
        }
        return known;
    }

    private boolean covers(Language language, NameCells.Cell cell) {
        return language.contains(namesOf(cell, 1).get(0));
    }
}
