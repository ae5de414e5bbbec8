package dev.counterpart.checker.review;

import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.checker.review.change.Change;
import dev.counterpart.checker.review.reach.Reach;
import dev.counterpart.checker.review.rules.Aspect;
import java.util.List;

/**
 * What a change to a catalog means to whom. Everything is in a fixed order, so the same two states give the same report.
 *
 * @param before the older state's folder, as the user named it
 * @param after likewise
 * @param aspects those touched by any change, in the order of {@code aspects.yml}
 * @param reviewers each team once, those who own what changed first
 * @param reviews what is called for beyond reading
 * @param alsoUpdate what has to change together with this, and did not
 * @param quiet what the rules have to say when nothing calls for an update
 */
public record ReviewReport(
        String before,
        String after,
        List<ReviewedChange> changes,
        List<Aspect> aspects,
        List<Reviewer> reviewers,
        List<CalledReview> reviews,
        List<AlsoUpdate> alsoUpdate,
        List<String> quiet) {

    public ReviewReport {
        changes = List.copyOf(changes);
        aspects = List.copyOf(aspects);
        reviewers = List.copyOf(reviewers);
        reviews = List.copyOf(reviews);
        alsoUpdate = List.copyOf(alsoUpdate);
        quiet = List.copyOf(quiet);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * A change and what it reaches.
     *
     * @param aspects ids of the aspects that this change touches
     */
    public record ReviewedChange(Change change, List<String> aspects, Reach reach) {

        public ReviewedChange {
            aspects = List.copyOf(aspects);
        }
    }

    /** A team that has to look, and all its reasons, the strongest first. */
    public record Reviewer(String team, List<Reason> reasons) {

        public Reviewer {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Why a team is asked.
     *
     * @param role what ties the team to the change: {@code owner}, {@code reader}
     * @param resource what changed
     * @param rule the id of the row in the reviewer table
     */
    public record Reason(String role, ResourceRef resource, String rule) {}

    /**
     * A kind of review that the reviewer table calls for.
     *
     * @param needs what it wants to see; may be empty
     * @param resources what it is called for
     */
    public record CalledReview(String name, String needs, List<ResourceRef> resources) {

        public CalledReview {
            resources = List.copyOf(resources);
        }
    }

    /**
     * Something that should change, too.
     *
     * @param rule the id of the rule
     * @param resources what did not change
     * @param aspects names of aspects that were not touched
     */
    public record AlsoUpdate(String rule, List<ResourceRef> resources, List<String> aspects, String because) {

        public AlsoUpdate {
            resources = List.copyOf(resources);
            aspects = List.copyOf(aspects);
        }

        /** Whether it names nothing to update, and only recalls a rule of the house. */
        public boolean isReminder() {
            return resources.isEmpty() && aspects.isEmpty();
        }
    }
}
