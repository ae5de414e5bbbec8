package dev.counterpart.checker.formula;

import dev.counterpart.checker.language.Language;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.NumberNode;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Says "this very value" and "one of these values" in atoms, so that {@code const} and {@code enum} need no machinery. */
public final class Constants {

    private final Formulas formulas;

    public Constants(Formulas formulas) {
        this.formulas = formulas;
    }

    public Formula among(Collection<Node> values) {
        List<String> texts = new ArrayList<>();
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        List<Formula> parts = new ArrayList<>();
        for (Node value : values) {
            if (value instanceof StringNode text) {
                texts.add(text.value());
            } else if (value instanceof NumberNode number) {
                numbers.add(normal(number.value()));
            } else if (value instanceof BooleanNode truth) {
                parts.add(formulas.every(kind(Kind.BOOLEAN), formulas.literal(new Atom.Truth(truth.value()))));
            } else if (value instanceof NullNode) {
                parts.add(kind(Kind.NULL));
            } else if (value instanceof ArrayNode array) {
                parts.add(exactly(array));
            } else if (value instanceof ObjectNode object) {
                parts.add(exactly(object));
            }
        }
        if (!texts.isEmpty()) {
            parts.add(formulas.every(kind(Kind.STRING), formulas.literal(new Atom.TextIn(Language.only(texts)))));
        }
        if (!numbers.isEmpty()) {
            parts.add(formulas.every(kind(Kind.NUMBER), formulas.literal(new Atom.NumberAmong(numbers))));
        }
        return formulas.some(parts);
    }

    private Formula exactly(ArrayNode array) {
        List<Formula> parts = new ArrayList<>();
        parts.add(kind(Kind.ARRAY));
        int size = array.elements().size();
        parts.add(formulas.literal(new Atom.ItemsAtLeast(size)));
        parts.add(formulas.not(formulas.literal(new Atom.ItemsAtLeast(size + 1L))));
        for (int i = 0; i < size; i++) {
            parts.add(formulas.literal(
                    new Atom.ItemAt(i, among(List.of(array.elements().get(i))))));
        }
        return formulas.every(parts);
    }

    private Formula exactly(ObjectNode object) {
        List<Formula> parts = new ArrayList<>();
        parts.add(kind(Kind.OBJECT));
        List<String> names = object.members().stream().map(Member::name).toList();
        for (Member member : object.members()) {
            Language name = Language.only(member.name());
            parts.add(formulas.literal(new Atom.Members(name, among(List.of(member.value())))));
            parts.add(formulas.present(member.name()));
        }
        parts.add(formulas.literal(new Atom.Members(Language.allBut(names), formulas.nothing())));
        return formulas.every(parts);
    }

    private Formula kind(Kind kind) {
        return formulas.literal(new Atom.OfKind(kind));
    }

    /** Equal numbers, equal digits: {@code 1.0} and {@code 1}. */
    public static BigDecimal normal(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
