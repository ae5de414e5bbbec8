package dev.counterpart.model.asyncapi.format;

import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The arms of a union. JSON has {@code null} as it is, and any other value as the only member of an object, named as the
 * value's type (Avro 1.12.0, JSON Encoding).
 */
final class AvroUnion {

    private final AvroTypes types;
    private final AvroNames names;
    private final Set<String> taken = new HashSet<>();

    AvroUnion(AvroTypes types, AvroNames names) {
        this.types = types;
        this.names = names;
    }

    ObjectNode arm(Node branch, String pointer, String namespace) {
        if (branch instanceof ArrayNode) {
            types.refuse(branch, "a union can't stand directly in a union", "list its types in the outer one");
            return new DerivedObject(branch, pointer).build();
        }
        if (names.branchName(branch, namespace).equals("null")) {
            once("null", branch);
            return types.translated(branch, pointer, namespace);
        }
        // the type is translated first: it may define the name that its member has
        ObjectNode value = types.translated(branch, pointer + "/properties/", namespace);
        String name = names.branchName(branch, namespace);
        once(name, branch);
        if (name.isEmpty()) {
            return value;
        }
        StringNode required = new StringNode(branch.location(), name);
        return new DerivedObject(branch, pointer)
                .text("type", "object")
                .put(
                        "properties",
                        branch,
                        properties -> new DerivedObject(branch, properties)
                                .put(name, branch, below -> DerivedObject.moved(value, below))
                                .build())
                .texts("required", List.of(required))
                .flag("additionalProperties", false)
                .build();
    }

    private void once(String name, Node branch) {
        if (!name.isEmpty() && !taken.add(name)) {
            types.refuse(branch, "\"" + name + "\" stands twice in the union", "a union has each type once");
        }
    }
}
