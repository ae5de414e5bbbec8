package dev.counterpart.model.asyncapi;

import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What an object says for people, and everything else that stands in it. Nothing that somebody wrote is lost: what has no
 * field of its own in the model is in {@link #source()}.
 *
 * @param tags tag objects, references followed
 * @param externalDocs where more is to be read
 * @param eventCatalog what the object tells EventCatalog
 * @param source the whole object, its traits merged
 */
public record AsyncApiNotes(
        String title,
        String summary,
        String description,
        List<ObjectNode> tags,
        Optional<ObjectNode> externalDocs,
        EventCatalogExtensions eventCatalog,
        ObjectNode source) {

    public AsyncApiNotes {
        tags = List.copyOf(tags);
    }

    /** The description, or else the summary, or an empty text. */
    public String text() {
        return description.isEmpty() ? summary : description;
    }

    /** Extensions, names beginning with {@code x-}, as they were written. */
    public List<Member> extensions() {
        return source.members().stream()
                .filter(member -> member.name().startsWith("x-"))
                .toList();
    }
}
