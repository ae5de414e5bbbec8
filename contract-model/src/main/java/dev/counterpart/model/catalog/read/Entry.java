package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.MessagePointer;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.catalog.ResourcePointer;
import dev.counterpart.model.catalog.SemanticVersion;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every page says: id, name, version, summary, owners; and the pointers that most pages have. */
record Entry(String id, String name, String version, String summary, List<String> owners, Page page) {

    static final String LATEST = "latest";

    static Entry read(Page page) {
        Fields fields = page.fields();
        String version = page.is(ResourceKind.TEAM) ? "" : version(page);
        return new Entry(
                fields.required("id"),
                fields.required("name"),
                version,
                fields.text("summary").orElse(""),
                owners(fields),
                page);
    }

    SourceLocation location() {
        return page.location();
    }

    List<ResourcePointer> pointers(String field) {
        List<ResourcePointer> pointers = new ArrayList<>();
        for (Fields pointer : page.fields().objects(field)) {
            pointers.add(pointer(pointer));
        }
        return pointers;
    }

    List<MessagePointer> messages(String field) {
        List<MessagePointer> pointers = new ArrayList<>();
        for (Fields pointer : page.fields().objects(field)) {
            ResourcePointer named = pointer(pointer);
            pointers.add(new MessagePointer(named.id(), named.version(), pointer.texts("fields"), named.location()));
        }
        return pointers;
    }

    static ResourcePointer pointer(Fields fields) {
        return new ResourcePointer(
                fields.required("id"), fields.text("version").orElse(LATEST), fields.locationOf("id"));
    }

    static Optional<ResourcePointer> pointer(Fields around, String field) {
        return around.object(field).map(Entry::pointer);
    }

    private static String version(Page page) {
        Fields fields = page.fields();
        String version = fields.required("version");
        if (!version.isEmpty() && SemanticVersion.parse(version).isEmpty()) {
            fields.diagnostics()
                    .error(
                            RuleIds.INVALID_VERSION,
                            fields.locationOf("version"),
                            "\"" + version + "\" is no semantic version",
                            "three numbers with dots between: 1.0.0");
        }
        page.folderVersion()
                .filter(folder -> !version.isEmpty() && !folder.equals(version))
                .ifPresent(folder -> fields.diagnostics()
                        .warning(
                                RuleIds.VERSION_MISMATCH,
                                fields.locationOf("version"),
                                "the page is version " + version + ", its folder is named " + folder,
                                "name the folder versioned/" + version));
        return version;
    }

    /** Owners are ids, or objects with one. */
    private static List<String> owners(Fields fields) {
        List<String> owners = new ArrayList<>();
        for (Node owner : fields.elements("owners")) {
            if (owner instanceof StringNode text) {
                owners.add(text.value());
            } else if (owner instanceof ObjectNode object) {
                owners.add(new Fields(object, fields.diagnostics()).required("id"));
            } else {
                fields.diagnostics()
                        .error(
                                RuleIds.INVALID_FIELD,
                                owner.location(),
                                "an owner is the id of a team, not " + JsonTreeWriter.compact(owner),
                                "");
            }
        }
        return owners.stream().filter(owner -> !owner.isEmpty()).toList();
    }
}
