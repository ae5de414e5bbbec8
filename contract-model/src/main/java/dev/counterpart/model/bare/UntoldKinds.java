package dev.counterpart.model.bare;

import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Decides what a message is: what it says itself, then what is configured. Everything else is taken for an event, as
 * EventCatalog does, and because an event is compared in both directions: no break passes for want of a word. One note per
 * document names the messages that were taken for events.
 */
final class UntoldKinds {

    /** EventCatalog's extension. */
    static final String EXTENSION = "x-eventcatalog-message-type";

    private static final int NAMED_IN_FULL = 5;

    private final BareOptions options;
    private final Diagnostics diagnostics;
    private final TreeSet<String> untold = new TreeSet<>();

    UntoldKinds(BareOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /**
     * @param written the value of the extension, if there is one
     */
    MessageKind of(String id, Optional<String> written, SourceLocation location) {
        Optional<MessageKind> said = written.flatMap(MessageKind::ofWord);
        if (written.isPresent() && said.isEmpty()) {
            diagnostics.error(
                    RuleIds.MISSING_KIND,
                    location,
                    "\"" + written.get() + "\" is no kind of message",
                    EXTENSION + " is command, query or event");
            return MessageKind.EVENT;
        }
        return said.or(() -> options.kindOf(id)).orElseGet(() -> {
            untold.add(id);
            return MessageKind.EVENT;
        });
    }

    Optional<MessageKind> configured(String id) {
        return options.kindOf(id);
    }

    void report(SourceLocation document) {
        if (!untold.isEmpty()) {
            diagnostics.note(
                    RuleIds.MISSING_KIND,
                    document,
                    "taken for events, for want of a kind: " + named(),
                    "say " + EXTENSION + ", or configure the kind");
        }
    }

    private String named() {
        List<String> first = untold.stream().limit(NAMED_IN_FULL).toList();
        int more = untold.size() - first.size();
        return String.join(", ", first) + (more == 0 ? "" : " and " + more + " more");
    }
}
