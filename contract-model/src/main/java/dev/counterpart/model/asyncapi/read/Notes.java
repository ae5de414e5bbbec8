package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiNotes;
import dev.counterpart.model.asyncapi.EventCatalogExtensions;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Reads what objects say for people and for EventCatalog. */
final class Notes {

    private static final String PREFIX = "x-eventcatalog-";
    private static final List<String> MESSAGE_TYPES = List.of("command", "query", "event");
    private static final List<String> ROLES = List.of("provider", "client");

    private Notes() {}

    static AsyncApiNotes read(Fields fields, Reading reading) {
        return read(fields, fields, reading);
    }

    /** In 2.x the document has the tags and the external documentation that {@code info} has since 3.0. */
    static AsyncApiNotes read(Fields fields, Fields withTags, Reading reading) {
        return new AsyncApiNotes(
                fields.text("title").orElse(""),
                fields.text("summary").orElse(""),
                fields.text("description").orElse(""),
                tags(withTags, reading),
                reading.references().object(withTags, "externalDocs").map(Fields::object),
                eventCatalog(fields),
                fields.object());
    }

    private static List<ObjectNode> tags(Fields fields, Reading reading) {
        return fields.elements("tags").stream()
                .flatMap(tag -> reading.references().object(tag).stream())
                .map(Fields::object)
                .toList();
    }

    static EventCatalogExtensions eventCatalog(Fields fields) {
        return new EventCatalogExtensions(
                word(fields, PREFIX + "message-type", MESSAGE_TYPES),
                label(fields, PREFIX + "message-version"),
                label(fields, PREFIX + "message-id"),
                word(fields, PREFIX + "role", ROLES),
                label(fields, PREFIX + "channel-version"),
                fields.object().get(PREFIX + "draft").orElse(null) instanceof BooleanNode flag && flag.value(),
                label(fields, PREFIX + "deprecated-date"),
                label(fields, PREFIX + "deprecated-message"));
    }

    /** A text, or a version that YAML takes for a number. */
    private static Optional<String> label(Fields fields, String name) {
        boolean written = fields.object()
                .get(name)
                .filter(node -> !(node instanceof NullNode))
                .isPresent();
        return written ? fields.label(name) : Optional.empty();
    }

    private static Optional<String> word(Fields fields, String name, List<String> words) {
        Optional<String> word = fields.text(name);
        if (word.isPresent() && !words.contains(word.get())) {
            String last = words.get(words.size() - 1);
            fields.diagnostics()
                    .error(
                            RuleIds.INVALID_FIELD,
                            fields.locationOf(name),
                            "\"" + name + "\" must be " + String.join(", ", words.subList(0, words.size() - 1)) + " or "
                                    + last + ", not \"" + word.get() + "\"",
                            DidYouMean.hint(word.get(), words));
        }
        return word;
    }
}
