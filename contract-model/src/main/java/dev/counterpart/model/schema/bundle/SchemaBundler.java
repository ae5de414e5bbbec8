package dev.counterpart.model.schema.bundle;

import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.keyword.Definitions;
import dev.counterpart.model.schema.keyword.Defs;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.JsonPointer;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one document of a schema that refers to others: what lies outside comes into {@code $defs} ({@code definitions} up to
 * draft-07), under its title or else the name of its file, and references to it become {@code #/$defs/…}. The rest stays as
 * it was written, where all of it is written in one dialect that {@code $schema} can name; otherwise all is written in 2020-12.
 * The same schema gives the same document, whatever else the index holds.
 */
public final class SchemaBundler {

    /** What means something for a whole document only, or was there to be referred to. */
    private static final Set<String> DROPPED_INSIDE = Set.of("$id", "id", "$schema", "$anchor", "$recursiveAnchor");

    private final Schema root;
    private final SchemaIndex schemas;
    private final SchemaDialect dialect;
    private final String container;
    private final BundledNames names = new BundledNames();
    private final Deque<ObjectSchema> open = new ArrayDeque<>();

    private SchemaBundler(Schema root, SchemaIndex schemas, SchemaDialect dialect) {
        this.root = root;
        this.schemas = schemas;
        this.dialect = dialect;
        this.container = dialect.isSince(SchemaDialect.DRAFT_2019_09) ? Defs.NAME : Definitions.NAME;
    }

    /**
     * @param root a schema of the index
     * @param schemas an index without dangling references
     */
    public static ObjectNode bundle(Schema root, SchemaIndex schemas) {
        if (!(root instanceof ObjectSchema object)) {
            return BundledNames.ofBoolean(root);
        }
        return BundledDialects.common(root, schemas)
                .map(dialect -> new SchemaBundler(root, schemas, dialect).bundle(object))
                .orElseGet(() -> new TranslatedBundle(root, schemas).bundle());
    }

    private ObjectNode bundle(ObjectSchema object) {
        ObjectNode source = object.source();
        if (source.get(container).orElse(null) instanceof ObjectNode own) {
            own.members().forEach(member -> names.take(member.name()));
        }
        ObjectNode main = declared(schema(object, Place.ROOT));
        List<Member> bundled = new ArrayList<>();
        while (!open.isEmpty()) {
            ObjectSchema outside = open.removeFirst();
            String name = names.find(outside.id()).orElseThrow();
            bundled.add(new Member(name, outside.location(), schema(outside, Place.OUTSIDE)));
        }
        return bundled.isEmpty() ? main : withDefs(main, bundled);
    }

    /** A dialect that only the document around the schema told is written down; AsyncAPI's has the name of its draft. */
    private ObjectNode declared(ObjectNode main) {
        if (dialect == SchemaDialect.DRAFT_2020_12 || main.member("$schema").isPresent()) {
            return main;
        }
        List<Member> members = new ArrayList<>();
        String uri = dialect.draft().uri() + (dialect.isSince(SchemaDialect.DRAFT_2019_09) ? "" : "#");
        members.add(new Member("$schema", main.location(), new StringNode(main.location(), uri)));
        members.addAll(main.members());
        return new ObjectNode(main.location(), members);
    }

    /** Where the schema that is copied stands. */
    private enum Place {
        ROOT,
        INSIDE_ROOT,
        /** Below another {@code $id} than the root's, where {@code #} would mean another schema. */
        INSIDE_OTHER_ID,
        OUTSIDE,
        INSIDE_OUTSIDE
    }

    private Node copy(Node node, Place place) {
        if (node instanceof ArrayNode array) {
            return new ArrayNode(
                    array.location(),
                    array.elements().stream()
                            .map(element -> copy(element, place))
                            .toList());
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        Optional<Schema> schema = schemas.find(
                new SchemaId(object.location().path(), object.location().pointer()));
        if (schema.isPresent() && schema.get() instanceof ObjectSchema subschema) {
            boolean otherId =
                    place == Place.INSIDE_ROOT && !subschema.resource().equals(resourceOfRoot());
            return schema(subschema, otherId ? Place.INSIDE_OTHER_ID : place);
        }
        return new ObjectNode(
                object.location(),
                object.members().stream()
                        .map(member -> new Member(member.name(), member.location(), copy(member.value(), place)))
                        .toList());
    }

    private ObjectNode schema(ObjectSchema schema, Place place) {
        List<Member> members = new ArrayList<>();
        for (Member member : schema.source().members()) {
            boolean isKeyword =
                    schema.keywords().stream().anyMatch(one -> one.name().equals(member.name()));
            if (isKeyword
                    && place != Place.ROOT
                    && place != Place.INSIDE_ROOT
                    && DROPPED_INSIDE.contains(member.name())) {
                continue;
            }
            if (place == Place.OUTSIDE
                    && (member.name().equals(Defs.NAME) || member.name().equals(Definitions.NAME))) {
                continue;
            }
            members.add(member(schema, member, place));
        }
        return new ObjectNode(schema.location(), members);
    }

    private Member member(ObjectSchema schema, Member member, Place place) {
        Optional<Reference> reference = schema.keywords().stream()
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .filter(found -> found.name().equals(member.name()))
                .findFirst();
        if (reference.isPresent()) {
            String text = text(reference.get(), place);
            // what "$recursiveRef" says can't be said of another schema than the root
            String name = member.name().equals("$recursiveRef") && !text.equals("#") ? "$ref" : member.name();
            return new Member(
                    name, member.location(), new StringNode(member.value().location(), text));
        }
        Place inside = switch (place) {
            case ROOT -> Place.INSIDE_ROOT;
            case OUTSIDE -> Place.INSIDE_OUTSIDE;
            case INSIDE_ROOT, INSIDE_OTHER_ID, INSIDE_OUTSIDE -> place;
        };
        return new Member(member.name(), member.location(), copy(member.value(), inside));
    }

    private SchemaId resourceOfRoot() {
        return root instanceof ObjectSchema object ? object.resource() : root.id();
    }

    private String text(Reference reference, Place place) {
        SchemaId target = reference.target();
        boolean inRoot = target.equals(root.id())
                || (target.document().equals(root.id().document())
                        && target.pointer().startsWith(root.id().pointer() + "/"));
        boolean meansTheSame = (place == Place.ROOT || place == Place.INSIDE_ROOT)
                && reference.text().startsWith("#")
                && root.id().pointer().isEmpty();
        if (inRoot && meansTheSame) {
            return reference.text();
        }
        String pointer = inRoot
                ? target.pointer().substring(root.id().pointer().length())
                : JsonPointer.append("/" + container, nameOf(target));
        return BundledNames.fragment(pointer);
    }

    private String nameOf(SchemaId target) {
        Optional<String> known = names.find(target);
        if (known.isPresent()) {
            return known.get();
        }
        Schema schema = schemas.get(target);
        if (schema instanceof ObjectSchema object) {
            open.addLast(object);
        } else {
            open.addLast(
                    new ObjectSchema(target, target, dialect, BundledNames.ofBoolean(schema), List.of(), List.of()));
        }
        return names.allocate(schema);
    }

    private ObjectNode withDefs(ObjectNode main, List<Member> bundled) {
        List<Member> members = new ArrayList<>();
        boolean merged = false;
        for (Member member : main.members()) {
            if (member.name().equals(container) && member.value() instanceof ObjectNode own) {
                List<Member> defs = new ArrayList<>(own.members());
                defs.addAll(bundled);
                members.add(new Member(container, member.location(), new ObjectNode(own.location(), defs)));
                merged = true;
            } else {
                members.add(member);
            }
        }
        if (!merged) {
            members.add(new Member(container, main.location(), new ObjectNode(main.location(), bundled)));
        }
        return new ObjectNode(main.location(), members);
    }
}
