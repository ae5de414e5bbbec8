package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.Lifecycle;
import dev.counterpart.model.catalog.MessagePointer;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.catalog.ResourcePointer;
import dev.counterpart.model.catalog.SemanticVersion;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every page says: id, name, version, summary, owners, lifecycle; and the pointers that most pages have. */
record Entry(
        String id, String name, String version, String summary, List<String> owners, Lifecycle lifecycle, Page page) {

    static final String LATEST = "latest";

    static Entry read(Page page) {
        PageFields.check(page);
        Fields fields = page.fields();
        boolean person = page.is(ResourceKind.TEAM) || page.is(ResourceKind.USER);
        return new Entry(
                fields.required("id"),
                fields.required("name"),
                person ? "" : version(page),
                fields.text("summary").orElse(""),
                people(fields, "owners"),
                person ? Lifecycle.IN_USE : lifecycle(fields),
                page);
    }

    SourceLocation location() {
        return page.location();
    }

    Fields fields() {
        return page.fields();
    }

    List<ResourcePointer> pointers(String field) {
        return pointers(page.fields(), field);
    }

    static List<ResourcePointer> pointers(Fields fields, String field) {
        List<ResourcePointer> pointers = new ArrayList<>();
        for (Fields pointer : fields.objects(field)) {
            pointers.add(pointer(pointer));
        }
        return pointers;
    }

    /** What the page sends travels {@code to} channels, what it receives comes {@code from} them. */
    List<MessagePointer> messages(String field) {
        String channels = field.equals("sends") ? "to" : "from";
        List<MessagePointer> pointers = new ArrayList<>();
        for (Fields pointer : page.fields().objects(field)) {
            ResourcePointer named = pointer(pointer);
            pointers.add(new MessagePointer(
                    named.id(),
                    named.version(),
                    pointer.texts("fields"),
                    pointers(pointer, channels),
                    pointers(pointer, "triggers"),
                    named.location()));
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

    boolean flag(String field) {
        return flag(page.fields(), field);
    }

    static boolean flag(Fields fields, String field) {
        Node value = fields.object().get(field).orElse(null);
        if (value != null && !(value instanceof BooleanNode) && !(value instanceof NullNode)) {
            fields.diagnostics()
                    .error(
                            RuleIds.INVALID_FIELD,
                            value.location(),
                            "\"" + field + "\" must be true or false, not " + value.typeWithArticle(),
                            "");
        }
        return value instanceof BooleanNode flag && flag.value();
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

    /** Either flag may be an object that says more. */
    private static Lifecycle lifecycle(Fields fields) {
        Node deprecated = fields.object().get("deprecated").orElse(null);
        Optional<Lifecycle.Deprecation> deprecation = Optional.empty();
        if (deprecated instanceof ObjectNode object) {
            Fields said = new Fields(object, fields.diagnostics());
            deprecation = Optional.of(new Lifecycle.Deprecation(
                    said.text("message").orElse(""), said.text("date").orElse("")));
        } else if (flag(fields, "deprecated")) {
            deprecation = Optional.of(new Lifecycle.Deprecation("", ""));
        }
        Node draft = fields.object().get("draft").orElse(null);
        boolean isDraft = draft instanceof ObjectNode || flag(fields, "draft");
        return deprecation.isEmpty() && !isDraft ? Lifecycle.IN_USE : new Lifecycle(isDraft, deprecation);
    }

    /** Owners and the like are ids, or objects with one. */
    static List<String> people(Fields fields, String field) {
        List<String> people = new ArrayList<>();
        for (Node person : fields.elements(field)) {
            if (person instanceof StringNode text) {
                people.add(text.value());
            } else if (person instanceof ObjectNode object) {
                people.add(new Fields(object, fields.diagnostics()).required("id"));
            } else {
                fields.diagnostics()
                        .error(
                                RuleIds.INVALID_FIELD,
                                person.location(),
                                "an owner is the id of a team, not " + JsonTreeWriter.compact(person),
                                "");
            }
        }
        return people.stream().filter(person -> !person.isEmpty()).toList();
    }
}
