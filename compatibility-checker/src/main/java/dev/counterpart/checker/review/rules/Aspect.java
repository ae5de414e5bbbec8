package dev.counterpart.checker.review.rules;

import java.util.List;

/**
 * One side of the business that a change can touch.
 *
 * @param name what reports call it
 * @param question what a reviewer asks
 */
public record Aspect(String id, String name, String question, List<ChangePattern> touchedBy) {

    public Aspect {
        touchedBy = List.copyOf(touchedBy);
    }

    public boolean isTouchedBy(Situation situation) {
        return touchedBy.stream().anyMatch(pattern -> pattern.matches(situation));
    }
}
