package dev.counterpart.checker.solve;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Doubt;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.language.Language;
import dev.counterpart.checker.language.Unread;
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

    /**
     * A member that will be there.
     *
     * @param cases in which of them it is what is wanted
     * @param value what is wanted, and what the rules ask in one of these cases
     */
    private record Placed(NameCells.Cell cell, List<Map<Unread, Boolean>> cases, Formula value) {}

    private final Solver solver;
    private final Branch branch;
    private final MemberRules rules;
    private final List<Wanted> wanted = new ArrayList<>();
    private final NameCells cells;
    private final long fewest;
    private final long most;
    private final Map<NameCells.Cell, Formula> values = new HashMap<>();
    private final Map<NameCells.Cell, List<String>> names = new HashMap<>();

    ObjectSearch(Solver solver, Branch branch) {
        this.solver = solver;
        this.branch = branch;
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
            Placed member = placed(entry.getKey(), cells.cases(), entry.getValue());
            if (!isPossible(member)) {
                return Finding.NOTHING;
            }
            placed.add(member);
        }
        return place(open, 0, placed);
    }

    private Placed placed(NameCells.Cell cell, List<Map<Unread, Boolean>> cases, Formula value) {
        return new Placed(cell, cases, solver.formulas().every(valueIn(cell, cases), value));
    }

    /** The member where it is another wanted one, too; none where it can't be. */
    private Optional<Placed> both(Placed placed, Wanted member) {
        List<Map<Unread, Boolean>> cases = covering(member.names(), placed.cell(), placed.cases());
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        Formula both = solver.formulas().every(placed.value(), member.value());
        return Optional.of(
                cases.size() == placed.cases().size()
                        ? new Placed(placed.cell(), cases, both)
                        : placed(placed.cell(), cases, both));
    }

    private Optional<Placed> alone(NameCells.Cell cell, Wanted member) {
        List<Map<Unread, Boolean>> cases = covering(member.names(), cell, cells.cases());
        return cases.isEmpty() ? Optional.empty() : Optional.of(placed(cell, cases, member.value()));
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
            Optional<Placed> merged = both(placed.get(i), member).filter(this::isPossible);
            if (merged.isPresent()) {
                List<Placed> together = new ArrayList<>(placed);
                together.set(i, merged.get());
                best = best.or(place(open, next + 1, together));
            }
        }
        for (NameCells.Cell cell : allCells()) {
            if (best.isSure()) {
                break;
            }
            Optional<Placed> alone = alone(cell, member).filter(one -> hasRoom(cell, placed) && isPossible(one));
            if (alone.isPresent()) {
                List<Placed> more = new ArrayList<>(placed);
                more.add(alone.get());
                best = best.or(place(open, next + 1, more));
            }
        }
        return best;
    }

    private boolean isPossible(Placed member) {
        return !solver.solve(member.value()).isNothing();
    }

    /** Adds members that nobody asked for until there are enough. */
    private Finding fill(List<Placed> placed) {
        List<Placed> all = new ArrayList<>(placed);
        for (NameCells.Cell cell : allCells()) {
            while (all.size() < fewest && hasRoom(cell, all)) {
                solver.work().spend(1);
                Placed more = placed(cell, cells.cases(), solver.formulas().everything());
                if (!isPossible(more)) {
                    break;
                }
                all.add(more);
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
        Node object = Values.object(ordered);
        if (!cells.unread().isEmpty() && !branch.literals().stream().allMatch(each -> solver.holds(each, object))) {
            cells.unread().forEach(condition -> doubts.add(Doubt.about(condition)));
        }
        return Finding.of(object, doubts, size);
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

    /** What the rules ask of a member in this cell, in one of these cases. */
    private Formula valueIn(NameCells.Cell cell, List<Map<Unread, Boolean>> cases) {
        Formula known = cases == cells.cases() ? values.get(cell) : null;
        if (known == null) {
            String name = namesOf(cell, 1).get(0);
            List<Formula> either = new ArrayList<>(cases.size());
            for (Map<Unread, Boolean> one : cases) {
                solver.work().spend(1);
                either.add(rules.valueOf(name, one));
            }
            known = solver.formulas().some(either);
            if (cases == cells.cases()) {
                values.put(cell, known);
            }
        }
        return known;
    }

    /** In which of these cases a name of the cell may be one of the language. */
    private List<Map<Unread, Boolean>> covering(Language names, NameCells.Cell cell, List<Map<Unread, Boolean>> cases) {
        String name = namesOf(cell, 1).get(0);
        if (names.unread().isEmpty()) {
            return names.contains(name) ? cases : List.of();
        }
        return cases.stream().filter(one -> names.given(one).mayContain(name)).toList();
    }
}
