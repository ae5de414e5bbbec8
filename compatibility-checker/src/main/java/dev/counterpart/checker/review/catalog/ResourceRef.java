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
        return kind.isMessage();
    }

    /** What a review speaks of first: contracts, then flows, then who runs and stores what. */
    private int rank() {
        return switch (kind) {
            case COMMAND -> 0;
            case QUERY -> 1;
            case EVENT -> 2;
            case FLOW -> 3;
            case SERVICE -> 4;
            case AGENT -> 5;
            case CONTAINER -> 6;
            case DATA_PRODUCT -> 7;
            case ENTITY -> 8;
            case CHANNEL -> 9;
            case SYSTEM -> 10;
            case DOMAIN -> 11;
            case ADR -> 12;
            case TEAM -> 13;
            case USER -> 14;
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
