package dev.counterpart.checker.solve;

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
