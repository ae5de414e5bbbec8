package dev.counterpart.checker.solve;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.checker.language.Language;
import java.util.List;

/**
 * Sees without a search that a choice can't be made in a branch: it contradicts what is settled, or wants a member that the
 * settled rules leave no value. Of a thousand ways in which a large object may differ this leaves the few that count.
 */
final class Prospects {

    private final Solver solver;
    private final Branch branch;
    private final MemberRules rules;

    Prospects(Solver solver, Branch branch) {
        this.solver = solver;
        this.branch = branch;
        this.rules = new MemberRules(solver, branch);
    }

    /** The parts of a choice that may lead somewhere. */
    List<Formula> of(List<Formula> parts) {
        return parts.stream().filter(part -> !isHopeless(part)).toList();
    }

    private boolean isHopeless(Formula part) {
        solver.work().spend(1);
        Formula narrow = solver.formulas().narrow(part, branch.kind());
        if (narrow instanceof Formula.Every every) {
            return every.parts().stream().anyMatch(this::isHopeless);
        }
        return narrow == solver.formulas().nothing()
                || (narrow instanceof Formula.Literal literal && isHopeless(literal));
    }

    private boolean isHopeless(Formula.Literal literal) {
        if (branch.literals().contains(solver.formulas().not(literal))) {
            return true;
        }
        if (branch.kind() == Kind.OBJECT
                && !literal.holds()
                && literal.atom() instanceof Atom.Members members
                && members.names() instanceof Language.Only only
                && only.words().size() == 1) {
            Formula wanted = solver.formulas()
                    .every(
                            rules.valueOf(only.words().first()),
                            solver.formulas().not(members.value()));
            return solver.solve(wanted).isNothing();
        }
        return false;
    }
}
