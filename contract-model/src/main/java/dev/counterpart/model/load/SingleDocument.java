package dev.counterpart.model.load;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.resolve.DocumentSource;
import dev.counterpart.model.resolve.MappedFolder;
import dev.counterpart.model.tree.Node;
import java.util.List;
import java.util.Optional;

/** A text without files around it: it refers to itself, and to folders that are mapped. */
record SingleDocument(String path, Optional<Node> tree, MappedDocuments mapped, int longestReferenceChain)
        implements DocumentSource {

    static SingleDocument of(String path, Optional<Node> tree, LoadOptions options, Diagnostics diagnostics) {
        return new SingleDocument(path, tree, new MappedDocuments(options, diagnostics), options.referenceChain());
    }

    @Override
    public String rootPrefix() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    @Override
    public boolean isBelowRoot(String wanted) {
        return wanted.equals(path);
    }

    @Override
    public List<MappedFolder> mappedFolders() {
        return mapped.folders();
    }

    @Override
    public Lookup find(String wanted) {
        return wanted.equals(path)
                ? tree.map(Lookup::found).orElseGet(Lookup::broken)
                : mapped.find(wanted).orElseGet(Lookup::missing);
    }
}
