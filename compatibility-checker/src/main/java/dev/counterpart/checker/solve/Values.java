package dev.counterpart.checker.solve;

import dev.counterpart.checker.budget.Work;
import dev.counterpart.checker.formula.Constants;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.NumberNode;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Makes the values of witnesses. They stand in no file. */
final class Values {

    private static final SourceLocation NOWHERE = SourceLocation.ofFile("witness");

    /** Numbers of more digits than this are not written out. */
    private static final int LONGEST = 2_000;

    private Values() {}

    static Node text(String value) {
        return new StringNode(NOWHERE, value);
    }

    static Node number(BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        String text =
                Math.abs((long) plain.precision() - plain.scale()) < 40 ? plain.toPlainString() : plain.toString();
        return new NumberNode(NOWHERE, text, plain);
    }

    /** A whole number, written without exponent however large. */
    static Node whole(BigDecimal value) {
        if (value.precision() - (long) value.scale() > LONGEST) {
            throw new Work.Spent("an answer would hold a number of more than " + LONGEST + " digits");
        }
        return new NumberNode(NOWHERE, value.toBigIntegerExact().toString(), Constants.normal(value));
    }

    /** The same number, written so that draft 4 takes it for no integer. */
    static Node fraction(BigDecimal value) {
        NumberNode plain = (NumberNode) number(value);
        return isWrittenWhole(plain) ? new NumberNode(NOWHERE, plain.text() + ".0", plain.value()) : plain;
    }

    static boolean isWrittenWhole(NumberNode number) {
        return number.text().chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
    }

    static Node truth(boolean value) {
        return new BooleanNode(NOWHERE, value);
    }

    static Node nothing() {
        return new NullNode(NOWHERE);
    }

    static Node array(List<Node> elements) {
        return new ArrayNode(NOWHERE, elements);
    }

    static Node object(Map<String, Node> members) {
        return new ObjectNode(
                NOWHERE,
                members.entrySet().stream()
                        .map(entry -> new Member(entry.getKey(), NOWHERE, entry.getValue()))
                        .toList());
    }
}
