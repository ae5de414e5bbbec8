package dev.counterpart.checker.review.rules;

import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.checker.review.change.Change;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a pattern can ask of a change; each is a key of a pattern in {@code review/*.yml}. */
enum Question {
    CHANGE,
    EFFECT,
    /** The kind of the resource that changed. */
    KIND,
    /** The id of the resource that changed. */
    RESOURCE,
    /** The id of the resource that the change ties it to. */
    RELATED,
    RELATED_SYSTEM,
    SYSTEM,
    DOMAIN,
    /** A property path, a column, a step. */
    PART,
    /** The id of a resource that is affected. */
    REACHES,
    /** The id of a service that reads what changed in a message. */
    READ_BY,
    ASPECT;

    Collection<String> answer(Situation situation) {
        Change change = situation.change();
        return switch (this) {
            case CHANGE -> List.of(change.kind().word());
            case EFFECT -> List.of(change.effect().word());
            case KIND -> List.of(change.subject().kind().word());
            case RESOURCE -> List.of(change.subject().id());
            case RELATED -> change.related().map(ResourceRef::id).stream().toList();
            case RELATED_SYSTEM -> situation.relatedSystems();
            case SYSTEM -> situation.systems();
            case DOMAIN -> situation.domains();
            case PART -> change.parts();
            case REACHES -> situation.reached();
            case READ_BY -> situation.readBy();
            case ASPECT -> situation.aspects();
        };
    }

    /** Whether the answers are ids of resources, so that a pattern's words can be checked against the catalog. */
    boolean asksForResources() {
        return switch (this) {
            case RESOURCE, RELATED, RELATED_SYSTEM, SYSTEM, DOMAIN, REACHES, READ_BY -> true;
            case CHANGE, EFFECT, KIND, PART, ASPECT -> false;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Question> ofWord(String word) {
        return Arrays.stream(values())
                .filter(question -> question.word().equals(word))
                .findFirst();
    }
}
