package dev.counterpart.model.schema.bundle;

import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What bundled schemas are called: their title, or else the last step of their pointer, or else their file. */
final class BundledNames {

    private final Map<SchemaId, String> names = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** A name that the document has already. */
    void take(String name) {
        taken.add(name);
    }

    Optional<String> find(SchemaId id) {
        return Optional.ofNullable(names.get(id));
    }

    /** Gives a schema a name that no other one has. */
    String allocate(Schema schema) {
        String wanted = wanted(schema);
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "-" + i;
        }
        names.put(schema.id(), name);
        return name;
    }

    private static String wanted(Schema schema) {
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

    /** {@code true} and {@code false} as objects. */
    static ObjectNode ofBoolean(Schema schema) {
        ObjectNode everything = new ObjectNode(schema.location(), List.of());
        boolean accepts = schema instanceof BooleanSchema flag && flag.accepts();
        return accepts
                ? everything
                : new ObjectNode(schema.location(), List.of(new Member("not", schema.location(), everything)));
    }

    /** A reference inside the document; what a URI's fragment can't hold is percent-encoded (RFC 3986, section 3.5). */
    static String fragment(String pointer) {
        StringBuilder out = new StringBuilder("#");
        for (byte unit : pointer.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean allowed = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~!$&'()*+,;=:@/?".indexOf(c) >= 0);
            out.append(allowed ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return out.toString();
    }
}
