package dev.counterpart.checker.solve;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Constants;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.checker.language.Language;
import dev.counterpart.checker.number.Decimals;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.NumberNode;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether a formula holds for a value at hand. Where something is not understood, it holds for certain only if it need not be. */
final class Evaluation {

    private enum Truth {
        NO,
        PERHAPS,
        YES;

        Truth denied() {
            return this == YES ? NO : this == NO ? YES : PERHAPS;
        }

        static Truth of(boolean value) {
            return value ? YES : NO;
        }

        Truth and(Truth other) {
            return compareTo(other) <= 0 ? this : other;
        }

        Truth or(Truth other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    private final Solver solver;

    Evaluation(Solver solver) {
        this.solver = solver;
    }

    boolean holds(Formula formula, Node value) {
        return of(formula, value, new HashSet<>()) == Truth.YES;
    }

    /** Those that hold, and those of which it is not certain that they don't. */
    List<Formula> possible(List<Formula> formulas, Node value) {
        return formulas.stream()
                .filter(formula -> of(formula, value, new HashSet<>()) != Truth.NO)
                .toList();
    }

    /**
     * @param open names that are being followed at this very value
     */
    private Truth of(Formula formula, Node value, Set<Formula> open) {
        solver.work().spend(1);
        if (formula instanceof Formula.Constant constant) {
            return Truth.of(constant.value());
        }
        if (formula instanceof Formula.Literal literal) {
            return literal(literal, value);
        }
        if (formula instanceof Formula.Every every) {
            Truth all = Truth.YES;
            for (int i = 0; i < every.parts().size() && all != Truth.NO; i++) {
                all = all.and(of(every.parts().get(i), value, open));
            }
            return all;
        }
        if (formula instanceof Formula.Some some) {
            Truth any = Truth.NO;
            for (int i = 0; i < some.parts().size() && any != Truth.YES; i++) {
                any = any.or(of(some.parts().get(i), value, open));
            }
            return any;
        }
        if (formula instanceof Formula.ExactlyOne one) {
            Truth exactly = exactlyOne(one.parts(), value, open);
            return one.holds() ? exactly : exactly.denied();
        }
        if (!open.add(formula)) {
            return Truth.PERHAPS;
        }
        Truth meaning = of(solver.unfold((Formula.Reference) formula), value, open);
        open.remove(formula);
        return meaning;
    }

    private Truth exactlyOne(List<Formula> parts, Node value, Set<Formula> open) {
        int certain = 0;
        boolean doubt = false;
        for (Formula part : parts) {
            Truth truth = of(part, value, open);
            certain += truth == Truth.YES ? 1 : 0;
            doubt |= truth == Truth.PERHAPS;
        }
        if (certain > 1) {
            return Truth.NO;
        }
        return doubt ? Truth.PERHAPS : Truth.of(certain == 1);
    }

    private Truth literal(Formula.Literal literal, Node value) {
        Atom atom = literal.atom();
        if (atom instanceof Atom.OfKind ofKind) {
            return Truth.of((ofKind.only() == kind(value)) == literal.holds());
        }
        if (atom.kind().filter(kind -> kind != kind(value)).isPresent()) {
            return Truth.of(literal.holds());
        }
        Truth truth = atom(atom, value);
        return literal.holds() ? truth : truth.denied();
    }

    private Truth atom(Atom atom, Node value) {
        if (value instanceof NumberNode number) {
            return number(atom, number);
        }
        if (value instanceof StringNode text) {
            return text(atom, text.value());
        }
        if (value instanceof ObjectNode object) {
            return object(atom, object);
        }
        if (value instanceof ArrayNode array) {
            return array(atom, array);
        }
        return atom instanceof Atom.Truth truth && value instanceof BooleanNode flag
                ? Truth.of(truth.value() == flag.value())
                : Truth.PERHAPS;
    }

    private static Truth number(Atom atom, NumberNode number) {
        BigDecimal value = number.value();
        if (atom instanceof Atom.WrittenWhole) {
            return Truth.of(Values.isWrittenWhole(number));
        }
        if (atom instanceof Atom.Above above) {
            int order = value.compareTo(above.bound());
            return Truth.of(order > 0 || (order == 0 && above.included()));
        }
        if (atom instanceof Atom.MultipleOf multiple) {
            return Truth.of(Decimals.isMultiple(value, multiple.divisor()));
        }
        return atom instanceof Atom.NumberAmong among
                ? Truth.of(among.values().contains(Constants.normal(value)))
                : Truth.PERHAPS;
    }

    private static Truth text(Atom atom, String value) {
        if (atom instanceof Atom.TextIn text) {
            return within(text.language(), value);
        }
        return atom instanceof Atom.LengthAtLeast length
                ? Truth.of(value.codePointCount(0, value.length()) >= length.count())
                : Truth.PERHAPS;
    }

    private static Truth within(Language language, String word) {
        return language.contains(word) ? Truth.YES : language.mayContain(word) ? Truth.PERHAPS : Truth.NO;
    }

    private Truth object(Atom atom, ObjectNode object) {
        if (atom instanceof Atom.Members members) {
            if (members.names() instanceof Language.Only only && only.words().size() == 1) {
                return object.get(only.words().first())
                        .map(value -> of(members.value(), value, new HashSet<>()))
                        .orElse(Truth.YES);
            }
            Truth all = Truth.YES;
            for (Member member : object.members()) {
                Truth asked = within(members.names(), member.name());
                if (asked != Truth.NO) {
                    all = all.and(asked.denied().or(of(members.value(), member.value(), new HashSet<>())));
                }
            }
            return all;
        }
        return atom instanceof Atom.MembersAtLeast count
                ? Truth.of(object.members().size() >= count.count())
                : Truth.PERHAPS;
    }

    private Truth array(Atom atom, ArrayNode array) {
        int size = array.elements().size();
        if (atom instanceof Atom.ItemAt item) {
            return item.index() < size
                    ? of(item.value(), array.elements().get(item.index()), new HashSet<>())
                    : Truth.YES;
        }
        if (atom instanceof Atom.ItemsFrom items) {
            Truth all = Truth.YES;
            for (int i = items.index(); i < size; i++) {
                all = all.and(of(items.value(), array.elements().get(i), new HashSet<>()));
            }
            return all;
        }
        if (atom instanceof Atom.ItemsAtLeast count) {
            return Truth.of(size >= count.count());
        }
        if (atom instanceof Atom.ItemsMatching matching) {
            return matching(matching, array);
        }
        return atom instanceof Atom.ItemsDiffer ? Truth.of(differ(array.elements())) : Truth.PERHAPS;
    }

    private Truth matching(Atom.ItemsMatching matching, ArrayNode array) {
        long certain = 0;
        long possible = 0;
        for (Node element : array.elements()) {
            Truth truth = of(matching.value(), element, new HashSet<>());
            certain += truth == Truth.YES ? 1 : 0;
            possible += truth == Truth.NO ? 0 : 1;
        }
        return certain >= matching.count()
                ? Truth.YES
                : Truth.of(possible >= matching.count()).and(Truth.PERHAPS);
    }

    private static boolean differ(List<Node> elements) {
        for (int i = 0; i < elements.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (elements.get(i).sameValueAs(elements.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Kind kind(Node value) {
        if (value instanceof StringNode) {
            return Kind.STRING;
        }
        if (value instanceof NumberNode) {
            return Kind.NUMBER;
        }
        if (value instanceof BooleanNode) {
            return Kind.BOOLEAN;
        }
        if (value instanceof NullNode) {
            return Kind.NULL;
        }
        return value instanceof ArrayNode ? Kind.ARRAY : Kind.OBJECT;
    }
}
