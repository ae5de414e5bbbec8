package dev.counterpart.checker.review.reach;

import dev.counterpart.checker.review.catalog.CatalogIndex;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.checker.review.change.Change;
import dev.counterpart.checker.review.change.ChangeKind;
import dev.counterpart.checker.review.change.Effect;
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
 * the flows it is a step of, with the flows that these are a step of; a flow reaches the domains of its steps. But a message
 * does not reach, through a flow, every domain of that flow: nothing there depends on it.
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

    public static Reach of(Change change, CatalogIndex before, CatalogIndex after) {
        if (change.effect() == Effect.TEXT) {
            return new Reach(List.of(), List.of());
        }
        AffectedResources affected = new AffectedResources(change, before, after);
        ResourcePath start = ResourcePath.from(change.subject());
        Map<ResourceRef, ResourcePath> shortest = affected.shortest(start);
        List<ResourcePath> routes = new ArrayList<>();
        affected.follow(start, shortest, routes);
        return new Reach(
                shortest.values().stream().filter(path -> path.length() > 0).toList(),
                routes.stream().filter(path -> path.length() > 0).toList());
    }

    private Map<ResourceRef, ResourcePath> shortest(ResourcePath start) {
        Map<ResourceRef, ResourcePath> reached = new LinkedHashMap<>();
        Deque<ResourcePath> open = new ArrayDeque<>();
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
        return reached;
    }

    /** Along the shortest paths to where they end; but each way tells to which system and domain it leads. */
    private void follow(ResourcePath path, Map<ResourceRef, ResourcePath> shortest, List<ResourcePath> routes) {
        boolean goesOn = false;
        for (Hop hop : next(path)) {
            ResourcePath longer = path.then(hop);
            boolean upwards = hop.isToTheWhole() && path.length() > 0 && !path.leadsThrough(hop.resource());
            if (upwards || longer.equals(shortest.get(hop.resource()))) {
                goesOn = true;
                follow(longer, shortest, routes);
            }
        }
        if (!goesOn) {
            routes.add(path);
        }
    }

    private List<Hop> next(ResourcePath path) {
        boolean start = path.length() == 0;
        ResourceRef here = path.end();
        boolean related =
                path.length() == 1 && change.related().filter(here::equals).isPresent();
        List<Hop> hops = switch (here.kind()) {
            case COMMAND, QUERY, EVENT -> start || related ? ofMessage(here, start) : List.of();
            case SERVICE, AGENT ->
                start ? join(toRelated(), both(Ties::holder, here), both(Ties::flows, here)) : both(Ties::holder, here);
            case CONTAINER ->
                start || related
                        ? join(both(Ties::users, here), both(Ties::holder, here), both(Ties::flows, here))
                        : List.of();
            case FLOW ->
                start ? join(toRelated(), both(Ties::domains, here), both(Ties::flows, here)) : both(Ties::flows, here);
            case CHANNEL -> start ? both(Ties::traffic, here) : List.of();
            case SYSTEM, DOMAIN ->
                start ? join(toRelated(), parts(here), both(Ties::holder, here)) : both(Ties::holder, here);
            case DATA_PRODUCT ->
                start ? join(both(Ties::holder, here), both(Ties::flows, here)) : both(Ties::holder, here);
            case ENTITY -> start ? both(Ties::holder, here) : List.of();
            case ADR, TEAM, USER -> List.of();
        };
        return start ? join(hops, mentions(here)) : hops;
    }

    /** What speaks of the resource that changed, besides those who use it. */
    private List<Hop> mentions(ResourceRef here) {
        return join(
                both((ties, name) -> ties.mentions().products(name), here),
                both((ties, name) -> ties.mentions().entities(name), here),
                both((ties, name) -> ties.mentions().decisions(name), here));
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

    /** A whole that comes, goes or changes hands takes its parts along. */
    private List<Hop> parts(ResourceRef whole) {
        return change.kind() == ChangeKind.LISTING_CHANGED ? List.of() : both(Ties::parts, whole);
    }

    private List<Hop> toRelated() {
        return change.related().map(name -> new Hop(name, tie(change.kind()), isPast(change.kind()))).stream()
                .toList();
    }

    private static String tie(ChangeKind kind) {
        return switch (kind) {
            case SENDS_ADDED, SENDS_REMOVED, SENDS_CHANGED -> "sent";
            case RECEIVES_ADDED, RECEIVES_REMOVED, RECEIVES_CHANGED -> "received";
            case WRITES_ADDED, WRITES_REMOVED -> "written";
            case READS_ADDED, READS_REMOVED -> "read";
            case STEP_ADDED, STEP_REMOVED, STEP_CHANGED -> "step";
            case LISTING_CHANGED -> "listed";
            default -> "carried";
        };
    }

    private static boolean isPast(ChangeKind kind) {
        return switch (kind) {
            case SENDS_REMOVED, RECEIVES_REMOVED, WRITES_REMOVED, READS_REMOVED, STEP_REMOVED -> true;
            default -> false;
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
                hops.add(hop.inThePast());
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
