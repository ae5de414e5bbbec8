package dev.counterpart.checker.review;

import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.profile.Profiles;
import dev.counterpart.checker.review.ReviewReport.AlsoUpdate;
import dev.counterpart.checker.review.ReviewReport.CalledReview;
import dev.counterpart.checker.review.ReviewReport.ReviewedChange;
import dev.counterpart.checker.review.catalog.CatalogIndex;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.checker.review.change.Change;
import dev.counterpart.checker.review.change.ChangeDetection;
import dev.counterpart.checker.review.reach.AffectedResources;
import dev.counterpart.checker.review.rules.Aspect;
import dev.counterpart.checker.review.rules.ReviewRules;
import dev.counterpart.checker.review.rules.ReviewerRule;
import dev.counterpart.checker.review.rules.Situation;
import dev.counterpart.checker.review.rules.UpdateRule;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.ResourceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Answers what a change to a catalog touches, whom it affects and who has to look at it.
 *
 * <p>The steps: what differs; what each difference reaches; which aspects it touches; who is asked; what else should have
 * changed. Aspects and reviewers come from the catalog's own {@code review/*.yml}.
 */
public final class Review {

    private final CatalogIndex before;
    private final CatalogIndex after;
    private final ReviewRules rules;
    private final CompatibilityProfile profile;

    private Review(ContractSet before, ContractSet after, ReviewRules rules, CompatibilityProfile profile) {
        this.before = new CatalogIndex(before);
        this.after = new CatalogIndex(after);
        this.rules = rules;
        this.profile = profile;
    }

    /** Under the gate's own profile: the reader is tolerant. */
    public static ReviewReport between(ContractSet before, ContractSet after, ReviewRules rules) {
        return between(before, after, rules, Profiles.TOLERANT_READER);
    }

    /**
     * Under a profile of the user's choice.
     *
     * @param profile what "compatible" means for payloads, headers and keys
     */
    public static ReviewReport between(
            ContractSet before, ContractSet after, ReviewRules rules, CompatibilityProfile profile) {
        return new Review(before, after, rules, profile).report();
    }

    private ReviewReport report() {
        List<Situation> situations = ChangeDetection.between(before, after, profile).stream()
                .map(this::situation)
                .toList();
        List<Aspect> aspects = rules.aspects().stream()
                .filter(aspect -> situations.stream()
                        .anyMatch(situation -> situation.aspects().contains(aspect.id())))
                .toList();
        Reviewers reviewers = new Reviewers(before, after, rules);
        Map<List<String>, Set<ResourceRef>> reviews = new LinkedHashMap<>();
        for (ReviewerRule rule : rules.reviewers()) {
            situations.stream().filter(rule::appliesTo).forEach(situation -> {
                reviewers.ask(situation, rule);
                if (!rule.review().isEmpty()) {
                    reviews.computeIfAbsent(List.of(rule.review(), rule.needs()), key -> new TreeSet<>())
                            .add(matter(situation.change()));
                }
            });
        }
        return new ReviewReport(
                before.set().root(),
                after.set().root(),
                situations.stream().map(this::reviewed).toList(),
                aspects,
                reviewers.all(),
                reviews.entrySet().stream()
                        .map(entry -> new CalledReview(
                                entry.getKey().get(0), entry.getKey().get(1), List.copyOf(entry.getValue())))
                        .toList(),
                alsoUpdate(situations),
                quiet(situations));
    }

    /** What a review is about: when delivery changes at a service, the message that is delivered. */
    private static ResourceRef matter(Change change) {
        return change.related()
                .filter(related -> related.isMessage() && change.subject().kind() == ResourceKind.SERVICE)
                .orElse(change.subject());
    }

    private Situation situation(Change change) {
        Situation situation = Situation.of(change, AffectedResources.of(change, before, after), before, after);
        return situation.touching(rules.aspects().stream()
                .filter(aspect -> aspect.isTouchedBy(situation))
                .map(Aspect::id)
                .collect(Collectors.toSet()));
    }

    private ReviewedChange reviewed(Situation situation) {
        return new ReviewedChange(
                situation.change(),
                rules.aspects().stream()
                        .map(Aspect::id)
                        .filter(situation.aspects()::contains)
                        .toList(),
                situation.reach());
    }

    private List<AlsoUpdate> alsoUpdate(List<Situation> situations) {
        Set<ResourceRef> changed = situations.stream()
                .map(situation -> situation.change().subject())
                .collect(Collectors.toSet());
        List<AlsoUpdate> updates = new ArrayList<>();
        for (UpdateRule rule : rules.updates()) {
            if (situations.stream().noneMatch(rule::appliesTo)) {
                continue;
            }
            List<ResourceRef> unchanged = rule.resources().stream()
                    .filter(name -> !changed.contains(name))
                    .toList();
            List<String> untouched = rules.aspects().stream()
                    .filter(aspect -> rule.aspects().contains(aspect.id()))
                    .filter(aspect -> situations.stream()
                            .noneMatch(situation -> situation.aspects().contains(aspect.id())))
                    .map(Aspect::name)
                    .toList();
            if (rule.isReminder() || !unchanged.isEmpty() || !untouched.isEmpty()) {
                updates.add(new AlsoUpdate(rule.id(), unchanged, untouched, rule.because()));
            }
        }
        return updates;
    }

    /** Only said of rules that no change calls for: a rule that was followed needs no words. */
    private List<String> quiet(List<Situation> situations) {
        return rules.updates().stream()
                .filter(rule -> situations.stream().noneMatch(rule::appliesTo))
                .map(UpdateRule::otherwise)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
