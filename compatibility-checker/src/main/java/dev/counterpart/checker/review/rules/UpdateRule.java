package dev.counterpart.checker.review.rules;

import dev.counterpart.checker.review.catalog.ResourceRef;
import java.util.List;

/**
 * What has to change together.
 *
 * @param resources what must change too
 * @param aspects what must be touched too
 * @param because the rule of the house
 * @param otherwise what to say when no change calls for it; may be empty
 */
public record UpdateRule(
        String id,
        List<ChangePattern> when,
        List<ResourceRef> resources,
        List<String> aspects,
        String because,
        String otherwise) {

    public UpdateRule {
        when = List.copyOf(when);
        resources = List.copyOf(resources);
        aspects = List.copyOf(aspects);
    }

    public boolean appliesTo(Situation situation) {
        return when.stream().anyMatch(pattern -> pattern.matches(situation));
    }

    /** Whether it only reminds, and names nothing that could be seen to have changed. */
    public boolean isReminder() {
        return resources.isEmpty() && aspects.isEmpty();
    }
}
