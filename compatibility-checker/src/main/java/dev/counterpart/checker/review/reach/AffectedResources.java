package dev.counterpart.checker.review.reach;

import dev.counterpart.checker.review.catalog.CatalogIndex;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.checker.review.change.Change;
import dev.counterpart.checker.review.change.ChangeKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows a change through the catalog. Both states are followed: who relied on a message that is gone is affected like who
 * relies on it now.
 *
 * <p>How far it goes depends on what changed. A message reaches those who send and receive it, their systems and domains, and
 * the flows it is a step of; a flow reaches the domains of its steps. But a message does not reach, through a flow, every
 * domain of that flow: nothing there depends on it.
 */
public final class AffectedResources {

    private final Ties before;
    private final Ties after;
    private final Change change;

    private AffectedResources(Change change, CatalogIndex before, CatalogIndex after) {
        this.change = change;
        this.before = new Ties(before);
        this.after = new Ties(after);
    }

    /** One path per resource, the changed one first, the shortest paths first. */
    public static List<ResourcePath> of(Change change, CatalogIndex before, CatalogIndex after) {
        return new AffectedResources(change, before, after).walk();
    }

    private List<ResourcePath> walk() {
        Map<ResourceRef, ResourcePath> reached = new LinkedHashMap<>();
        Deque<ResourcePath> open = new ArrayDeque<>();
        ResourcePath start = ResourcePath.from(change.subject());
        reached.put(start.end(), start);
        open.add(start);
        while (!open.isEmpty()) {
            ResourcePath path = open.remove();
            for (Hop hop : next(path)) {
                if (!reached.containsKey(hop.resource())) {
                    ResourcePath longer = path.then(hop);
                    reached.put(hop.resource(), longer);
                    open.add(longer);
                }
            }
        }
        return List.copyOf(reached.values());
    }

    private List<Hop> next(ResourcePath path) {
        boolean start = path.length() == 0;
        ResourceRef here = path.end();
        boolean related =
                path.length() == 1 && change.related().filter(here::equals).isPresent();
        return switch (here.kind()) {
            case COMMAND, QUERY, EVENT -> start || related ? ofMessage(here, start) : List.of();
            case SERVICE ->
                start ? join(toRelated(), both(Ties::holder, here), both(Ties::flows, here)) : both(Ties::holder, here);
            case CONTAINER ->
                start || related
                        ? join(both(Ties::users, here), both(Ties::holder, here), both(Ties::flows, here))
                        : List.of();
            case FLOW -> start ? join(toRelated(), both(Ties::domains, here), both(Ties::flows, here)) : List.of();
            case CHANNEL -> start ? both(Ties::traffic, here) : List.of();
            case SYSTEM -> start ? join(both(Ties::holder, here), both(Ties::parts, here)) : both(Ties::holder, here);
            case DOMAIN -> start ? both(Ties::parts, here) : List.of();
            case TEAM -> List.of();
        };
    }

    private List<Hop> ofMessage(ResourceRef message, boolean start) {
        List<Hop> receivers = both(Ties::receivers, message);
        List<Hop> senders = both(Ties::senders, message);
        List<Hop> flows = both(Ties::flows, message);
        if (start) {
            return join(receivers, senders, flows);
        }
        // A new reader is news to who sends, not to the other readers; and the other way round.
        return switch (change.kind()) {
            case SENDS_ADDED, SENDS_REMOVED, SENDS_CHANGED -> join(receivers, flows);
            case RECEIVES_ADDED, RECEIVES_REMOVED, RECEIVES_CHANGED -> join(senders, flows);
            default -> join(receivers, senders, flows);
        };
    }

    private List<Hop> toRelated() {
        return change.related().map(name -> new Hop(name, tie(change.kind()))).stream()
                .toList();
    }

    private static String tie(ChangeKind kind) {
        return switch (kind) {
            case SENDS_ADDED, SENDS_CHANGED -> "sent";
            case SENDS_REMOVED -> "sent until now";
            case RECEIVES_ADDED, RECEIVES_CHANGED -> "received";
            case RECEIVES_REMOVED -> "received until now";
            case WRITES_ADDED -> "written";
            case WRITES_REMOVED -> "written until now";
            case READS_ADDED -> "read";
            case READS_REMOVED -> "read until now";
            case STEP_ADDED, STEP_CHANGED -> "step";
            case STEP_REMOVED -> "step until now";
            default -> "named";
        };
    }

    private interface Tie {
        List<Hop> of(Ties ties, ResourceRef from);
    }

    /** The ties of the new state, then those that only the old state has. */
    private List<Hop> both(Tie tie, ResourceRef from) {
        List<Hop> hops = new ArrayList<>(tie.of(after, from));
        for (Hop hop : tie.of(before, from)) {
            if (hops.stream().noneMatch(other -> other.resource().equals(hop.resource()))) {
                hops.add(new Hop(hop.resource(), hop.how().isEmpty() ? "until now" : hop.how() + " until now"));
            }
        }
        return hops;
    }

    @SafeVarargs
    private static List<Hop> join(List<Hop>... parts) {
        List<Hop> joined = new ArrayList<>();
        for (List<Hop> part : parts) {
            joined.addAll(part);
        }
        return joined;
    }
}
