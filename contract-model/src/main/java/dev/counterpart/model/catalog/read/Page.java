package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.StringNode;
import java.util.Optional;

/**
 * A page of a catalog with its front matter.
 *
 * @param path the page
 * @param folder the folder that holds it, with a slash at its end
 * @param kind what the folder says it is; empty for a message whose folder does not say
 * @param folderVersion the version that a folder below {@code versioned/} is named after; empty for a current page
 * @param body the text below the front matter
 */
public record Page(
        String path,
        String folder,
        Optional<ResourceKind> kind,
        Optional<String> folderVersion,
        Fields fields,
        String body) {

    public boolean current() {
        return folderVersion.isEmpty();
    }

    public boolean is(ResourceKind wanted) {
        return kind.equals(Optional.of(wanted));
    }

    /** A text field as it stands, without a word about one that is missing or no text. */
    Optional<String> written(String field) {
        return fields.object().get(field).orElse(null) instanceof StringNode text
                ? Optional.of(text.value().strip())
                : Optional.empty();
    }

    public SourceLocation location() {
        return fields.location();
    }
}
