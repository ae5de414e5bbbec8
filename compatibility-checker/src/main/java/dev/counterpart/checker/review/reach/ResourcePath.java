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

    public int length() {
        return hops.size() - 1;
    }

    /** Whether this path only is the beginning of the other. */
    public boolean leadsTo(ResourcePath other) {
        return other.hops.size() > hops.size()
                && other.hops.subList(0, hops.size()).equals(hops);
    }

    /** {@code event order-created → service warehouse-service (receives) → system warehouse-system}. */
    @Override
    public String toString() {
        return hops.stream().map(Hop::toString).collect(Collectors.joining(" → "));
    }
}
