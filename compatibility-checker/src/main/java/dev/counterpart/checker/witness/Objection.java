package dev.counterpart.checker.witness;

import java.util.List;

/**
 * What a schema does not like about a document.
 *
 * @param pointer the place in the document, a JSON Pointer
 * @param path from the root of the schema to the keyword that objects, through references
 * @param message in the validator's words, without the place
 */
public record Objection(String pointer, List<String> path, String message) {

    public Objection {
        path = List.copyOf(path);
    }

    /** The keyword that objects. */
    public String keyword() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }
}
