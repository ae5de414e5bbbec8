package dev.counterpart.checker.review.catalog;

import dev.counterpart.model.catalog.Resource;
import dev.counterpart.model.catalog.ResourceKind;
import java.util.Comparator;

/**
 * A resource by name. It outlives the state it was found in: the same name means the same resource before and after.
 */
public record ResourceRef(ResourceKind kind, String id) implements Comparable<ResourceRef> {

    private static final Comparator<ResourceRef> ORDER =
            Comparator.comparingInt(ResourceRef::rank).thenComparing(ResourceRef::id);

    public static ResourceRef of(Resource resource) {
        return new ResourceRef(resource.resourceKind(), resource.id());
    }

    /** Whether this names a command, a query or an event. */
    public boolean isMessage() {
        return kind == ResourceKind.COMMAND || kind == ResourceKind.QUERY || kind == ResourceKind.EVENT;
    }

    /** What a review speaks of first: contracts, then flows, then who runs and stores what. */
    private int rank() {
        return switch (kind) {
            case COMMAND -> 0;
            case QUERY -> 1;
            case EVENT -> 2;
            case FLOW -> 3;
            case SERVICE -> 4;
            case CONTAINER -> 5;
            case CHANNEL -> 6;
            case SYSTEM -> 7;
            case DOMAIN -> 8;
            case TEAM -> 9;
        };
    }

    @Override
    public int compareTo(ResourceRef other) {
        return ORDER.compare(this, other);
    }

    /** {@code event order-created}. */
    @Override
    public String toString() {
        return kind.word() + " " + id;
    }
}
