package dev.counterpart.model.catalog;

import java.util.Locale;

/** What a message is: an order to one handler, a question to one handler, or news for whoever listens. */
public enum MessageKind {
    COMMAND,
    QUERY,
    EVENT;

    /** The word a catalog uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
