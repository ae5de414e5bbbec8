package dev.counterpart.checker.solve;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.language.Language;
import dev.counterpart.checker.language.Unread;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a branch asks of an object's members, found by name: an object of a thousand properties has a thousand rules, of which
 * one or two speak of any one member.
 */
final class MemberRules {

    private final Solver solver;
    private final List<Atom.Members> all;
    private final Map<String, List<Formula>> byName = new HashMap<>();
    private final List<Atom.Members> wide = new ArrayList<>();

    MemberRules(Solver solver, Branch branch) {
        this.solver = solver;
        this.all = branch.holding(Atom.Members.class).toList();
        for (Atom.Members rule : all) {
            if (rule.names() instanceof Language.Only only) {
                only.words()
                        .forEach(name -> byName.computeIfAbsent(name, unseen -> new ArrayList<>())
                                .add(rule.value()));
            } else {
                wide.add(rule);
            }
        }
    }

    List<Language> languages() {
        return all.stream().map(Atom.Members::names).toList();
    }

    /** What a member of this name must be; no more than that, where a condition on names is not read. */
    Formula valueOf(String name) {
        return valueOf(name, Map.of());
    }

    /**
     * What a member of this name must be.
     *
     * @param known whether conditions on names that are not read hold of it
     */
    Formula valueOf(String name, Map<Unread, Boolean> known) {
        List<Formula> parts = new ArrayList<>(byName.getOrDefault(name, List.of()));
        for (Atom.Members rule : wide) {
            if (rule.names().given(known).contains(name)) {
                parts.add(rule.value());
            }
        }
        return solver.formulas().every(parts);
    }
}
