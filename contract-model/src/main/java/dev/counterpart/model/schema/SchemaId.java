package dev.counterpart.model.schema;

/**
 * Names a schema inside a {@link SchemaIndex}: the document's path as in {@link
 * dev.counterpart.model.diagnostic.SourceLocation#path()} and the JSON Pointer of the schema in it (empty: the root).
 */
public record SchemaId(String document, String pointer) implements Comparable<SchemaId> {

    @Override
    public int compareTo(SchemaId other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : pointer.compareTo(other.pointer);
    }

    @Override
    public String toString() {
        return document + "#" + pointer;
    }
}
