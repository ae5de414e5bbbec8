package dev.counterpart.checker.review.rules;

import java.util.List;

/**
 * What {@code review/aspects.yml} and {@code review/reviewers.yml} say, in the order written.
 *
 * @param criticalFlows ids of the flows whose behaviour every domain in them must agree to
 */
public record ReviewRules(
        List<Aspect> aspects, List<String> criticalFlows, List<ReviewerRule> reviewers, List<UpdateRule> updates) {

    public ReviewRules {
        aspects = List.copyOf(aspects);
        criticalFlows = List.copyOf(criticalFlows);
        reviewers = List.copyOf(reviewers);
        updates = List.copyOf(updates);
    }

    /** A catalog that has written nothing down: changes and affected resources are told, and that is all. */
    public static ReviewRules none() {
        return new ReviewRules(List.of(), List.of(), List.of(), List.of());
    }
}
