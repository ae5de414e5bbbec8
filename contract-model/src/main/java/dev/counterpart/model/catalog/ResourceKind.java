package dev.counterpart.model.catalog;

import java.util.Locale;

/** The kinds of resource a catalog holds, in EventCatalog's terms. */
public enum ResourceKind {
    DOMAIN,
    SYSTEM,
    SERVICE,
    AGENT,
    COMMAND,
    QUERY,
    EVENT,
    CHANNEL,
    CONTAINER,
    FLOW,
    ENTITY,
    DATA_PRODUCT,
    ADR,
    TEAM,
    USER;

    /** The word a catalog uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isMessage() {
        return this == COMMAND || this == QUERY || this == EVENT;
    }
}
