package dev.counterpart.checker.review.reach;

import java.util.List;

/**
 * What a change reaches; the resource that changed is not among it.
 *
 * @param affected one path per resource, the shortest first
 * @param routes the same for people: only paths to the very end, and each way tells its system and domain although another
 *     way leads there, too
 */
public record Reach(List<ResourcePath> affected, List<ResourcePath> routes) {

    public Reach {
        affected = List.copyOf(affected);
        routes = List.copyOf(routes);
    }
}
