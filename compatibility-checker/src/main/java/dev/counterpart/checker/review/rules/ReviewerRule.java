package dev.counterpart.checker.review.rules;

import java.util.List;

/**
 * One row of the reviewer table. Every row that matches a change counts.
 *
 * @param roles who is asked, by what ties them to the change
 * @param teams who is asked by name
 * @param review the kind of review that is called for, {@code contract review}; empty when reading suffices
 * @param needs what that review wants to see, {@code a migration plan}; may be empty
 */
public record ReviewerRule(
        String id, List<ChangePattern> when, List<Role> roles, List<String> teams, String review, String needs) {

    public ReviewerRule {
        when = List.copyOf(when);
        roles = List.copyOf(roles);
        teams = List.copyOf(teams);
    }

    public boolean appliesTo(Situation situation) {
        return when.stream().anyMatch(pattern -> pattern.matches(situation));
    }
}
