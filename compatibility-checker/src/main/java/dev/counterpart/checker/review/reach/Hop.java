package dev.counterpart.checker.review.reach;

import dev.counterpart.checker.review.catalog.ResourceRef;

/**
 * One step of a path.
 *
 * @param how what ties the resource to the one before it: {@code receives}, {@code step "Order created"}; empty when the one
 *     before it is simply part of it
 * @param past whether only the older state ties them
 */
public record Hop(ResourceRef resource, String how, boolean past) {

    Hop(ResourceRef resource, String how) {
        this(resource, how, false);
    }

    Hop inThePast() {
        return new Hop(resource, how, true);
    }

    /** Whether this goes from a part to the whole: from a service to its system, from there to the domain. */
    boolean isToTheWhole() {
        return how.isEmpty();
    }

    /** {@code service warehouse-service (receives)}. */
    @Override
    public String toString() {
        if (how.isEmpty()) {
            return past ? resource + " (until now)" : resource.toString();
        }
        return resource + " (" + how + (past ? ", until now)" : ")");
    }
}
