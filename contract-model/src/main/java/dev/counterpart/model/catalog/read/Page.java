package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page of a catalog with its front matter.
 *
 * @param path the page
 * @param folder the folder that holds it, with a slash at its end
 * @param kind what the folder says it is; empty for a message whose folder does not say
 * @param folderVersion the version that a folder below {@code versioned/} is named after; empty for a page outside
 * @param current whether it is the version that {@code latest} means: the page outside {@code versioned/}, or else the highest
 *     version
 * @param body the text below the front matter, of a flow; nobody asks for those of others, and they are the most of a catalog
 */
public record Page(
        String path,
        String folder,
        Optional<ResourceKind> kind,
        Optional<String> folderVersion,
        boolean current,
        Fields fields,
        String body) {

    /** The fields that {@code catalog.check} looks at. */
    private static final Set<String> CHECKED = Set.of("id", "version", "owners", "decisionMakers", "sends", "receives");

    public boolean is(ResourceKind wanted) {
        return kind.equals(Optional.of(wanted));
    }

    /** Whether it is a command, a query, an event, or a message whose folder doesn't say. */
    public boolean isMessage() {
        return kind.isEmpty() || kind.get().isMessage();
    }

    /** The folder of the resource, whichever of its versions the page is. */
    String home() {
        if (folderVersion.isEmpty()) {
            return folder;
        }
        int version = folder.lastIndexOf('/', folder.length() - 2);
        return folder.substring(0, folder.lastIndexOf('/', version - 1) + 1);
    }

    /** A text field as it stands, without a word about one that is missing or no text. */
    public Optional<String> written(String field) {
        return fields.object().get(field).orElse(null) instanceof StringNode text
                ? Optional.of(text.value().strip())
                : Optional.empty();
    }

    Page asCurrent() {
        return new Page(path, folder, kind, folderVersion, true, fields, body);
    }

    /** The page with nothing but what others are checked against: a catalog's schemas are read while its pages wait. */
    public Page inBrief() {
        ObjectNode whole = fields.object();
        List<Member> kept = whole.members().stream()
                .filter(member -> CHECKED.contains(member.name()))
                .toList();
        return new Page(
                path,
                folder,
                kind,
                folderVersion,
                current,
                new Fields(new ObjectNode(whole.location(), kept), fields.diagnostics()),
                "");
    }

    public SourceLocation location() {
        return fields.location();
    }
}
