package dev.counterpart.model.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a message is: an order to one handler, a question to one handler, or news for whoever listens. */
public enum MessageKind {
    COMMAND,
    QUERY,
    EVENT;

    /** The word a catalog uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a catalog's word means. */
    public static Optional<MessageKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
