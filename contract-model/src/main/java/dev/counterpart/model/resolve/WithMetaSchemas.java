package dev.counterpart.model.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The documents of a user, and the published meta-schemas beside them. */
final class WithMetaSchemas implements DocumentSource {

    private final DocumentSource documents;
    private final Map<String, Lookup> metaSchemas = new HashMap<>();

    WithMetaSchemas(DocumentSource documents) {
        this.documents = documents;
    }

    @Override
    public String rootPrefix() {
        return documents.rootPrefix();
    }

    @Override
    public boolean isBelowRoot(String path) {
        return !MetaSchemas.has(path) && documents.isBelowRoot(path);
    }

    @Override
    public List<MappedFolder> mappedFolders() {
        return documents.mappedFolders();
    }

    @Override
    public int longestReferenceChain() {
        return documents.longestReferenceChain();
    }

    @Override
    public List<String> neighbours(String path) {
        return documents.neighbours(path);
    }

    @Override
    public Lookup find(String path) {
        return MetaSchemas.has(path) ? metaSchemas.computeIfAbsent(path, MetaSchemas::find) : documents.find(path);
    }
}
