package dev.counterpart.generator.plan;

import java.util.List;

/**
 * A {@code pattern} as the table that the runtime's {@code Dfa} walks; its class comment has the format.
 *
 * @param text the pattern as it stands in the schema
 */
public record PatternPlan(String text, String bounds, String accepting, List<String> rows) {

    public PatternPlan {
        rows = List.copyOf(rows);
    }
}
