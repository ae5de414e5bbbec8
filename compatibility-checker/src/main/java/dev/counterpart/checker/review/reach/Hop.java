package dev.counterpart.checker.review.reach;

import dev.counterpart.checker.review.catalog.ResourceRef;

/**
 * One step of a path.
 *
 * @param how what ties the resource to the one before it: {@code receives}, {@code step "Order created"}; empty when the one
 *     before it is simply part of it
 */
public record Hop(ResourceRef resource, String how) {

    /** {@code service warehouse-service (receives)}. */
    @Override
    public String toString() {
        return how.isEmpty() ? resource.toString() : resource + " (" + how + ")";
    }
}
