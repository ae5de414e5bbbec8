package dev.counterpart.checker.review.reach;

import dev.counterpart.checker.review.catalog.ResourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a change reaches a resource: from the resource that changed, over what ties them together, to the one affected. */
public record ResourcePath(List<Hop> hops) {

    public ResourcePath {
        hops = List.copyOf(hops);
        if (hops.isEmpty()) {
            throw new IllegalArgumentException("a path has a start");
        }
    }

    static ResourcePath from(ResourceRef start) {
        return new ResourcePath(List.of(new Hop(start, "")));
    }

    ResourcePath then(Hop hop) {
        List<Hop> longer = new ArrayList<>(hops);
        longer.add(hop);
        return new ResourcePath(longer);
    }

    /** The resource affected. */
    public ResourceRef end() {
        return hops.get(hops.size() - 1).resource();
    }

    boolean leadsThrough(ResourceRef resource) {
        return hops.stream().anyMatch(hop -> hop.resource().equals(resource));
    }

    public int length() {
        return hops.size() - 1;
    }

    /** {@code event order-created → service warehouse-service (receives) → system warehouse-system}. */
    @Override
    public String toString() {
        return hops.stream().map(Hop::toString).collect(Collectors.joining(" → "));
    }
}
