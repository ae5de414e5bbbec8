package dev.counterpart.model.catalog;

import java.util.Locale;

/** The kinds of resource a catalog holds, in EventCatalog's terms. */
public enum ResourceKind {
    DOMAIN,
    SYSTEM,
    SERVICE,
    COMMAND,
    QUERY,
    EVENT,
    CHANNEL,
    CONTAINER,
    FLOW,
    TEAM;

    /** The word a catalog uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
