package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.math.BigDecimal;

/** A JSON number: its text as written ({@code 2.50}), and its exact value. Nothing is ever narrowed. */
public record NumberNode(SourceLocation location, String text, BigDecimal value) implements Node {

    @Override
    public String typeName() {
        return "number";
    }

    @Override
    public boolean sameValueAs(Node other) {
        return other instanceof NumberNode that && value.compareTo(that.value) == 0;
    }
}
