package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.ResourceKind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Pages whose front matter can't be read. Each has been told; what follows from one being missing must not be told as well.
 */
public final class UnreadablePages {

    private final Set<String> presumedIds = new HashSet<>();
    private boolean trafficHidden;

    /**
     * @param name the resource's folder or, for a team or user, file
     */
    void add(Optional<ResourceKind> kind, String name) {
        presumedIds.add(name);
        presumedIds.add(kebab(name));
        if (kind.isPresent() && sendsAndReceives(kind.get())) {
            trafficHidden = true;
        }
    }

    /** A page that can be read, but says nothing readable about what it sends or receives. */
    void hidesTraffic() {
        trafficHidden = true;
    }

    static boolean sendsAndReceives(ResourceKind kind) {
        return kind == ResourceKind.SERVICE || kind == ResourceKind.AGENT || kind == ResourceKind.DOMAIN;
    }

    /** Whether a page by that name probably has the id: a pointer at it is not called dangling. */
    boolean isPresumed(String id) {
        return presumedIds.contains(id);
    }

    /** Whether somebody who may send or receive messages says something that can't be read: who does not, is then unknown. */
    public boolean hideTraffic() {
        return trafficHidden;
    }

    /** {@code OrderCreated} is {@code order-created}. */
    private static String kebab(String folder) {
        return folder.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
