package dev.counterpart.model.schema;

import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.JsonPointer;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one document of a schema that refers to others: what lies outside comes into {@code $defs}, under its title or else
 * the name of its file, and references to it become {@code #/$defs/…}. The rest stays as it was written. The same schema
 * gives the same document, whatever else the index holds.
 */
public final class SchemaBundler {

    private static final String REF = "$ref";
    private static final String DYNAMIC_REF = "$dynamicRef";
    private static final String DEFS = "$defs";

    /** What means something for a whole document only, or was there to be referred to. */
    private static final Set<String> DROPPED_INSIDE = Set.of("$id", "$schema", "$anchor");

    private final Schema root;
    private final SchemaIndex schemas;
    private final Map<SchemaId, String> names = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Deque<ObjectSchema> open = new ArrayDeque<>();

    private SchemaBundler(Schema root, SchemaIndex schemas) {
        this.root = root;
        this.schemas = schemas;
    }

    /**
     * @param root a schema of the index
     * @param schemas an index without dangling references
     */
    public static ObjectNode bundle(Schema root, SchemaIndex schemas) {
        return new SchemaBundler(root, schemas).bundle();
    }

    private ObjectNode bundle() {
        if (!(root instanceof ObjectSchema object)) {
            return ofBoolean(root);
        }
        ObjectNode source = object.source();
        if (source.get(DEFS).orElse(null) instanceof ObjectNode own) {
            own.members().forEach(member -> taken.add(member.name()));
        }
        ObjectNode main = schema(object, Place.ROOT);
        List<Member> bundled = new ArrayList<>();
        while (!open.isEmpty()) {
            ObjectSchema outside = open.removeFirst();
            String name = names.getOrDefault(outside.id(), "");
            bundled.add(new Member(name, outside.location(), schema(outside, Place.OUTSIDE)));
        }
        return bundled.isEmpty() ? main : withDefs(main, bundled);
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
            boolean otherId = place == Place.INSIDE_ROOT && object.member("$id").isPresent();
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
            if (place != Place.ROOT && place != Place.INSIDE_ROOT && DROPPED_INSIDE.contains(member.name())) {
                continue;
            }
            if (place == Place.OUTSIDE
                    && (member.name().equals(DEFS) || member.name().equals("definitions"))) {
                continue;
            }
            members.add(new Member(member.name(), member.location(), value(schema, member, place)));
        }
        return new ObjectNode(schema.location(), members);
    }

    private Node value(ObjectSchema schema, Member member, Place place) {
        if (member.name().equals(REF) || member.name().equals(DYNAMIC_REF)) {
            Optional<Reference> reference = schema.keywords().stream()
                    .filter(Reference.class::isInstance)
                    .map(Reference.class::cast)
                    .filter(found -> found.name().equals(member.name()))
                    .findFirst();
            if (reference.isPresent()) {
                return new StringNode(member.value().location(), text(reference.get(), place));
            }
        }
        Place inside = switch (place) {
            case ROOT -> Place.INSIDE_ROOT;
            case OUTSIDE -> Place.INSIDE_OUTSIDE;
            case INSIDE_ROOT, INSIDE_OTHER_ID, INSIDE_OUTSIDE -> place;
        };
        return copy(member.value(), inside);
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
                : JsonPointer.append("/" + DEFS, nameOf(target));
        return "#" + encoded(pointer);
    }

    private String nameOf(SchemaId target) {
        String known = names.get(target);
        if (known != null) {
            return known;
        }
        Schema schema = schemas.get(target);
        String wanted = wantedName(schema);
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "-" + i;
        }
        names.put(target, name);
        if (schema instanceof ObjectSchema object) {
            open.addLast(object);
        } else {
            open.addLast(new ObjectSchema(
                    target, target, SchemaDialect.DRAFT_2020_12, ofBoolean(schema), List.of(), List.of()));
        }
        return name;
    }

    private static String wantedName(Schema schema) {
        if (schema instanceof ObjectSchema object
                && object.source().get("title").orElse(null) instanceof StringNode title
                && !title.value().isBlank()) {
            return plain(title.value().strip());
        }
        String pointer = schema.id().pointer();
        if (!pointer.isEmpty()) {
            return plain(pointer.substring(pointer.lastIndexOf('/') + 1));
        }
        String file = schema.id().document().substring(schema.id().document().lastIndexOf('/') + 1);
        return plain(file.contains(".") ? file.substring(0, file.indexOf('.')) : file);
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    private static ObjectNode withDefs(ObjectNode main, List<Member> bundled) {
        List<Member> members = new ArrayList<>();
        boolean merged = false;
        for (Member member : main.members()) {
            if (member.name().equals(DEFS) && member.value() instanceof ObjectNode own) {
                List<Member> defs = new ArrayList<>(own.members());
                defs.addAll(bundled);
                members.add(new Member(DEFS, member.location(), new ObjectNode(own.location(), defs)));
                merged = true;
            } else {
                members.add(member);
            }
        }
        if (!merged) {
            members.add(new Member(DEFS, main.location(), new ObjectNode(main.location(), bundled)));
        }
        return new ObjectNode(main.location(), members);
    }

    /** {@code true} and {@code false} as objects. */
    private static ObjectNode ofBoolean(Schema schema) {
        ObjectNode everything = new ObjectNode(schema.location(), List.of());
        boolean accepts = schema instanceof BooleanSchema flag && flag.accepts();
        return accepts
                ? everything
                : new ObjectNode(schema.location(), List.of(new Member("not", schema.location(), everything)));
    }

    /** What a URI's fragment can't hold is percent-encoded (RFC 3986, section 3.5). */
    private static String encoded(String pointer) {
        StringBuilder out = new StringBuilder();
        for (byte unit : pointer.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean allowed = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~!$&'()*+,;=:@/?".indexOf(c) >= 0);
            out.append(allowed ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return out.toString();
    }
}
