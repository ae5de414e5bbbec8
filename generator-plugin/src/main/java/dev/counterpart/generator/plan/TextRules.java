package dev.counterpart.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * What a string must keep.
 *
 * @param allowed the only values, from {@code const}; empty: any
 */
public record TextRules(
        Optional<Long> minLength, Optional<Long> maxLength, Optional<PatternPlan> pattern, List<String> allowed) {

    public TextRules {
        allowed = List.copyOf(allowed);
    }

    public boolean isEmpty() {
        return minLength.isEmpty() && maxLength.isEmpty() && pattern.isEmpty() && allowed.isEmpty();
    }
}
