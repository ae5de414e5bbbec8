package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.math.BigDecimal;
import java.util.Optional;

/** Exact numbers from text, with a bound on what a few characters may ask for: {@code 1e999999999} has as many digits. */
final class Numbers {

    private Numbers() {}

    /**
     * @param text a number in JSON's notation
     */
    static Optional<NumberNode> read(SourceLocation location, String text, TreeLimits limits, Diagnostics diagnostics) {
        return read(location, SourceLocation.FAR, text, limits, diagnostics);
    }

    /** The same, at a position of a place as in {@link PlacedNode}. */
    static Optional<NumberNode> read(
            SourceLocation place, int position, String text, TreeLimits limits, Diagnostics diagnostics) {
        if (text.length() > limits.numberLength()) {
            diagnostics.error(
                    RuleIds.LIMIT_EXCEEDED,
                    PlacedNode.exactly(place, position),
                    "a number of " + text.length() + " characters; " + limits.numberLength() + " is the limit",
                    "");
            return Optional.empty();
        }
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException beyondInt) {
            return tooFar(PlacedNode.exactly(place, position), text, limits, diagnostics);
        }
        if (Math.abs((long) value.scale()) > limits.exponent()) {
            return tooFar(PlacedNode.exactly(place, position), text, limits, diagnostics);
        }
        return Optional.of(new NumberNode(place, position, text, value));
    }

    private static Optional<NumberNode> tooFar(
            SourceLocation location, String text, TreeLimits limits, Diagnostics diagnostics) {
        diagnostics.error(
                RuleIds.LIMIT_EXCEEDED,
                location,
                "the exponent of \"" + text + "\" is beyond " + limits.exponent(),
                "");
        return Optional.empty();
    }
}
