package dev.counterpart.model.resolve;

import dev.counterpart.model.tree.JsonPointer;
import dev.counterpart.model.tree.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Schemas that were made from a part of a document: what refers to that part means them. */
final class Translations {

    private final Map<String, Map<String, Node>> byDocument = new HashMap<>();

    void add(Node root) {
        byDocument
                .computeIfAbsent(root.location().path(), path -> new HashMap<>())
                .put(root.location().pointer(), root);
    }

    Optional<Node> find(String document, String pointer) {
        Map<String, Node> roots = byDocument.getOrDefault(document, Map.of());
        int end = roots.isEmpty() ? -1 : pointer.length();
        while (end >= 0) {
            Node root = roots.get(pointer.substring(0, end));
            if (root != null) {
                return JsonPointer.find(root, pointer.substring(end));
            }
            end = pointer.lastIndexOf('/', end - 1);
        }
        return Optional.empty();
    }
}
