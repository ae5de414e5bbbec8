package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON number: its text as written ({@code 2.50}), and its exact value. Nothing is ever narrowed. */
public final class NumberNode extends PlacedNode implements Node {

    private final String text;
    private final BigDecimal value;

    public NumberNode(SourceLocation location, String text, BigDecimal value) {
        this(location, SourceLocation.FAR, text, value);
    }

    NumberNode(SourceLocation place, int position, String text, BigDecimal value) {
        super(place, position);
        this.text = text;
        this.value = value;
    }

    public String text() {
        return text;
    }

    public BigDecimal value() {
        return value;
    }

    @Override
    public String typeName() {
        return "number";
    }

    @Override
    public boolean sameValueAs(Node other) {
        return other instanceof NumberNode that && value.compareTo(that.value) == 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberNode that
                && text.equals(that.text)
                && value.equals(that.value)
                && location().equals(that.location());
    }

    @Override
    public int hashCode() {
        return Objects.hash(location(), text, value);
    }

    @Override
    public String toString() {
        return text + " at " + location();
    }
}
