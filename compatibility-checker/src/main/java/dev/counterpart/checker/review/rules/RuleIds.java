package dev.counterpart.checker.review.rules;

/** Ids of what can be wrong with the files of a review; each has a page under {@code docs/rules/}. */
final class RuleIds {

    static final String MISSING = "review-rules-missing";
    static final String MALFORMED = "review-rule-malformed";
    static final String DUPLICATE = "review-duplicate-id";
    static final String UNKNOWN_WORD = "review-unknown-word";
    static final String UNKNOWN_RESOURCE = "review-unknown-resource";
    static final String UNKNOWN_ASPECT = "review-unknown-aspect";
    static final String UNKNOWN_TEAM = "review-unknown-team";

    private RuleIds() {}
}
