package dev.counterpart.checker.solve;

import dev.counterpart.checker.budget.Work;
import dev.counterpart.checker.formula.Constants;
import dev.counterpart.checker.formula.Doubt;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Formulas;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.checker.language.WordTooLong;
import dev.counterpart.checker.number.NumberTooLarge;
import dev.counterpart.model.regex.TooLargeException;
import dev.counterpart.model.tree.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Decides whether a value exists for which a formula holds, and makes the smallest it finds.
 *
 * <p>A question is answered kind by kind: the formula is broken up into branches without choices, and per branch a search
 * class of the kind looks for a value; it asks the solver in turn for members and elements. A question that comes up again
 * while it is being answered needs no second answer: if a value exists, one exists that does not contain another answer
 * to the same question. "Nothing" found that way holds only inside the open question, so it is remembered for good only once
 * that is closed.
 */
public final class Solver {

    /** Answers found under the assumption that the open questions have none. */
    private record Provisional(Formula question, int lowest) {}

    /** The questions open at the moment, and what was found on their assumption. */
    private static final class Context {
        private final Map<Formula, Integer> open = new HashMap<>();
        private final Map<Formula, Integer> provisional = new HashMap<>();
        private final List<Provisional> order = new ArrayList<>();
        private int lowest = Integer.MAX_VALUE;
    }

    private final Formulas formulas;
    private final Function<Object, Formula> meanings;
    private final Map<Formula, Finding> answers = new HashMap<>();
    private final Map<Formula, Formula> denials = new HashMap<>();
    private final Constants constants;
    private final Evaluation evaluation;
    private Context context = new Context();

    /**
     * @param meanings what a reference's key stands for
     */
    public Solver(Formulas formulas, Function<Object, Formula> meanings) {
        this.formulas = formulas;
        this.meanings = meanings;
        this.constants = new Constants(formulas);
        this.evaluation = new Evaluation(this);
    }

    /**
     * Answers one question.
     *
     * @param question made at the cost of the question, too
     */
    public Answer ask(Supplier<Formula> question, Work allowed) {
        context = new Context();
        formulas.charge(allowed);
        allowed.surface();
        try {
            Finding finding = solve(question.get());
            return finding.isNothing()
                    ? new Answer.None()
                    : new Answer.Example(finding.node(), List.copyOf(finding.doubts()));
        } catch (Work.Spent spent) {
            return new Answer.GaveUp(String.valueOf(spent.getMessage()));
        } catch (TooLargeException tooLarge) {
            return new Answer.GaveUp("patterns meet, and " + tooLarge.getMessage());
        } catch (NumberTooLarge tooLarge) {
            return new Answer.GaveUp("an answer would calculate " + tooLarge.getMessage());
        } catch (WordTooLong tooLong) {
            return new Answer.GaveUp("an answer would hold " + tooLong.getMessage());
        }
    }

    Formulas formulas() {
        return formulas;
    }

    Work work() {
        return formulas.work();
    }

    /** Whether a formula certainly holds for a value. */
    boolean holds(Formula formula, Node value) {
        return evaluation.holds(formula, value);
    }

    Formula unfold(Formula.Reference reference) {
        Formula meaning = meanings.apply(reference.key());
        return reference.holds() ? meaning : formulas.not(meaning);
    }

    Finding solve(Formula question) {
        if (question == formulas.nothing()) {
            return Finding.NOTHING;
        }
        Finding known = answers.get(question);
        if (known != null) {
            return known;
        }
        Context here = context;
        Integer assumed = here.open.get(question);
        if (assumed == null) {
            assumed = here.provisional.get(question);
        }
        if (assumed != null) {
            here.lowest = Math.min(here.lowest, assumed);
            return Finding.NOTHING;
        }
        return close(question, here);
    }

    private Finding close(Formula question, Context here) {
        int depth = here.open.size();
        int outer = here.lowest;
        int mark = here.order.size();
        here.open.put(question, depth);
        here.lowest = Integer.MAX_VALUE;
        work().enter();
        Finding finding = search(question);
        work().leave();
        here.open.remove(question);
        int lowest = here.lowest;
        boolean independent = lowest >= depth;
        List<Provisional> since = here.order.subList(mark, here.order.size());
        since.forEach(provisional -> here.provisional.remove(provisional.question()));
        if (finding.isNothing() && independent) {
            since.forEach(provisional -> answers.put(provisional.question(), Finding.NOTHING));
        }
        if (!finding.isNothing() || independent) {
            since.clear();
        } else {
            since.forEach(provisional -> here.provisional.put(provisional.question(), provisional.lowest()));
        }
        if (finding.isSure() || independent) {
            answers.put(question, finding);
            here.lowest = outer;
        } else {
            if (finding.isNothing()) {
                here.provisional.put(question, lowest);
                here.order.add(new Provisional(question, lowest));
            }
            here.lowest = Math.min(outer, lowest);
        }
        return finding;
    }

    private Finding search(Formula question) {
        Finding best = Finding.NOTHING;
        for (Kind kind : Kind.values()) {
            Branch branch = new Branch(this, kind);
            branch.add(question);
            best = best.or(search(branch));
            if (best.isSure()) {
                break;
            }
        }
        return best;
    }

    /**
     * Finds a value for what is settled, looks which choices it leaves unmade, and branches on the smallest of those: a
     * choice that the value happens to make costs nothing.
     */
    private Finding search(Branch branch) {
        work().spend(1 + branch.literals().size() + branch.choices().size());
        if (branch.isDead()) {
            return Finding.NOTHING;
        }
        Finding settled = leaf(branch);
        if (settled.isNothing()) {
            return settled;
        }
        Optional<Formula.Some> choice = branch.choices().stream()
                .sorted(Comparator.comparingInt(open -> open.parts().size()))
                .filter(open -> !evaluation.holds(open, settled.node()))
                .findFirst();
        if (choice.isPresent()) {
            return best(branch, choice.get().parts(), part -> branch.choosing(choice.get(), part));
        }
        Optional<Branch.Clash> clash = clash(branch, settled.node());
        if (clash.isPresent()) {
            List<Formula> denials = List.of(
                    formulas.not(clash.get().one()), formulas.not(clash.get().other()));
            return best(branch, denials, denied -> branch.settling(clash.get(), denied));
        }
        return settled;
    }

    private Finding best(Branch branch, List<Formula> parts, Function<Formula, Branch> choosing) {
        Finding best = Finding.NOTHING;
        for (Formula part : new Prospects(this, branch).of(parts)) {
            best = best.or(search(choosing.apply(part)));
            if (best.isSure()) {
                break;
            }
        }
        return best;
    }

    /** Two arms of a union of which only one may hold, and both hold for the value, or may. */
    private Optional<Branch.Clash> clash(Branch branch, Node value) {
        for (Formula.ExactlyOne union : branch.unions()) {
            List<Formula> possible = evaluation.possible(union.parts(), value);
            for (int i = 0; i < possible.size(); i++) {
                for (int j = i + 1; j < possible.size(); j++) {
                    Branch.Clash clash = new Branch.Clash(possible.get(i), possible.get(j));
                    if (!branch.isSettled(clash)) {
                        return Optional.of(clash);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A value for the literals alone; nothing there, nothing anywhere in the branch. */
    private Finding leaf(Branch branch) {
        Finding found = switch (branch.kind()) {
            case STRING -> new TextSearch(branch, work()).find();
            case NUMBER -> new NumberLeaf(branch).find();
            case BOOLEAN -> new TruthLeaf(branch).find();
            case NULL -> Finding.of(Values.nothing());
            case ARRAY -> new ArraySearch(this, branch).find();
            case OBJECT -> new ObjectSearch(this, branch).find();
        };
        if (found.isNothing() || branch.doubts().isEmpty()) {
            return found;
        }
        SortedSet<Doubt> doubts = new TreeSet<>(found.doubts());
        doubts.addAll(branch.doubts());
        return Finding.of(found.node(), doubts, found.size());
    }

    /** That not exactly one of them holds: none does, or one and another one behind it. */
    Formula deny(Formula.ExactlyOne one) {
        Formula known = denials.get(one);
        if (known == null) {
            known = formulas.some(formulas.not(formulas.some(one.parts())), several(one.parts()));
            denials.put(one, known);
        }
        return known;
    }

    /** Two that can't hold together need no mention, which leaves most unions a plain choice. */
    private Formula several(List<Formula> parts) {
        Discriminator discriminator = new Discriminator(this, parts);
        List<Formula> ways = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Formula> others = new ArrayList<>();
            for (int j = i + 1; j < parts.size(); j++) {
                if (!discriminator.tellsApart(i, j)) {
                    others.add(parts.get(j));
                }
            }
            ways.add(formulas.every(parts.get(i), formulas.some(others)));
        }
        return formulas.some(ways);
    }

    /** Up to so many different values for which the formula holds; fewer only when there are no more. */
    List<Finding> different(Formula question, int most) {
        List<Finding> findings = new ArrayList<>();
        Formula rest = question;
        while (findings.size() < most) {
            Finding next = solve(rest);
            if (next.isNothing()) {
                return findings;
            }
            findings.add(next);
            rest = formulas.every(rest, formulas.not(equalTo(next.node())));
        }
        return findings;
    }

    Formula equalTo(Node value) {
        return constants.among(List.of(value));
    }

    /** What a question brought. */
    public sealed interface Answer {

        /** There is no such value: a proof. */
        record None() implements Answer {}

        /** This is one; or, with doubts, perhaps one. */
        record Example(Node value, List<Doubt> doubts) implements Answer {

            public Example {
                doubts = List.copyOf(doubts);
            }

            public Optional<Doubt> firstDoubt() {
                return doubts.stream().findFirst();
            }
        }

        /** Too much work, or too large a value. */
        record GaveUp(String reason) implements Answer {}
    }
}
