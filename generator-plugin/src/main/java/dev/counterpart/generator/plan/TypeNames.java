package dev.counterpart.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.counterpart.generator.names.JavaNames;
import dev.counterpart.generator.names.NameScope;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The names of one package's types. A name comes from the title, from the key or the file that holds the schema, or from the
 * member it is the value of; the second schema to ask for a name gets its message's name in front.
 */
final class TypeNames {

    /** The id of the diagnostic. */
    static final String TITLE_TAKEN = "title-taken";

    /** Names that generated code uses without a package, and so no type of ours may take. */
    private static final List<String> FIXED = List.of(
            "Object",
            "String",
            "Override",
            "Deprecated",
            "SuppressWarnings",
            "Boolean",
            "Integer",
            "Long",
            "Float",
            "Double",
            "Math",
            "Enum",
            "Record",
            "Class",
            "StringBuilder",
            "Iterable",
            "IllegalArgumentException",
            "IllegalStateException",
            "R",
            "U",
            "package-info");

    private final String packageName;
    private final Diagnostics diagnostics;
    private final NameScope scope = NameScope.ofTypes(FIXED);

    TypeNames(String packageName, Diagnostics diagnostics) {
        this.packageName = packageName;
        this.diagnostics = diagnostics;
    }

    /** A message's own class: its schema's title, or else the message's name. */
    ClassName ofMessage(ObjectSchema schema, String messageName) {
        return take(List.of(JavaNames.type(title(schema).orElse(messageName)), JavaNames.type(messageName)), schema);
    }

    /** A schema that a reference leads to. */
    ClassName ofTarget(ObjectSchema schema, String messageName) {
        String wished = JavaNames.type(title(schema).orElse(lastSegment(schema.id())));
        return take(List.of(wished, JavaNames.type(messageName) + wished), schema);
    }

    /** A schema written in place, as the value of a member. */
    ClassName ofInline(ObjectSchema schema, ClassName owner, String member, String messageName) {
        String derived = String.join("", owner.simpleNames()) + JavaNames.type(member);
        List<String> candidates = new ArrayList<>();
        title(schema).map(JavaNames::type).ifPresent(candidates::add);
        candidates.add(derived);
        candidates.add(JavaNames.type(messageName) + derived);
        return take(candidates, schema);
    }

    /** A class of ours that belongs to another. */
    ClassName beside(ClassName owner, String suffix) {
        return ClassName.get(packageName, scope.take(owner.simpleName() + suffix));
    }

    private ClassName take(List<String> candidates, ObjectSchema schema) {
        List<String> all = new ArrayList<>(candidates);
        String pointer = schema.id().pointer();
        if (!pointer.isEmpty()) {
            all.add(candidates.get(candidates.size() - 1) + "_" + JavaNames.spelled(pointer));
        }
        String name = scope.take(all);
        if (title(schema).isPresent() && !name.equals(candidates.get(0))) {
            diagnostics.warning(
                    TITLE_TAKEN,
                    schema.location(),
                    "the name \"" + candidates.get(0) + "\" is taken: this schema becomes " + name,
                    "give it a title of its own, or let both refer to one shared schema");
        }
        return ClassName.get(packageName, name);
    }

    private static Optional<String> title(ObjectSchema schema) {
        return schema.keyword(Title.class).map(Title::value).filter(title -> !title.isBlank());
    }

    /** The key of the definition, or the file's name without its ending when the whole file is the schema. */
    private static String lastSegment(SchemaId id) {
        if (!id.pointer().isEmpty()) {
            return unescape(id.pointer().substring(id.pointer().lastIndexOf('/') + 1));
        }
        String file = id.document().substring(id.document().lastIndexOf('/') + 1);
        return file.toLowerCase(Locale.ROOT).endsWith(".json") ? file.substring(0, file.length() - 5) : file;
    }

    private static String unescape(String segment) {
        return segment.replace("~1", "/").replace("~0", "~");
    }
}
