package dev.counterpart.model.load;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.resolve.DocumentSource;
import dev.counterpart.model.resolve.MappedFolder;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One file that the user named, and what it refers to in its folder and below. The folder is never listed: who names a file in
 * their home directory doesn't ask for all of it to be read. A link that leads out of the folder is no part of it.
 */
final class NearbyFiles implements DocumentSource {

    private final Path folder;

    /** What is called otherwise in places than it is in the folder. */
    private final Map<String, Path> named;

    private final String rootPrefix;
    private final LoadOptions options;
    private final Diagnostics diagnostics;
    private final MappedDocuments mapped;
    private final Map<String, Lookup> documents = new HashMap<>();

    private NearbyFiles(
            Path folder, Map<String, Path> named, String rootPrefix, LoadOptions options, Diagnostics diagnostics) {
        this.folder = folder.toAbsolutePath().normalize();
        this.named = Map.copyOf(named);
        this.rootPrefix = rootPrefix;
        this.options = options;
        this.diagnostics = diagnostics;
        this.mapped = new MappedDocuments(options, diagnostics);
    }

    /** The files around one that the user named. */
    static NearbyFiles around(Path file, String displayFile, LoadOptions options, Diagnostics diagnostics) {
        Path parent = file.toAbsolutePath().getParent();
        return new NearbyFiles(
                parent == null ? file : parent,
                Map.of(displayFile, file),
                displayFile.substring(0, displayFile.lastIndexOf('/') + 1),
                options,
                diagnostics);
    }

    /**
     * The files of a folder that the user named.
     *
     * @param rootPrefix what stands before their paths
     */
    static NearbyFiles below(Path folder, String rootPrefix, LoadOptions options, Diagnostics diagnostics) {
        return new NearbyFiles(folder, Map.of(), rootPrefix, options, diagnostics);
    }

    @Override
    public String rootPrefix() {
        return rootPrefix;
    }

    @Override
    public boolean isBelowRoot(String path) {
        return path.startsWith(rootPrefix)
                && mapped.folders().stream().noneMatch(folder -> path.startsWith(folder.pathPrefix()));
    }

    @Override
    public int longestReferenceChain() {
        return options.referenceChain();
    }

    @Override
    public List<MappedFolder> mappedFolders() {
        return mapped.folders();
    }

    @Override
    public Lookup find(String path) {
        Lookup known = documents.get(path);
        if (known == null) {
            known = read(path);
            documents.put(path, known);
        }
        return known;
    }

    private Lookup read(String path) {
        Optional<Path> file = file(path);
        if (file.isEmpty()) {
            return mapped.find(path).orElseGet(Lookup::missing);
        }
        Optional<byte[]> bytes = DocumentBytes.read(file.get(), path, options.limits(), diagnostics);
        if (bytes.isEmpty()) {
            return Lookup.broken();
        }
        Loaded<Optional<Node>> tree = TreeReader.read(path, bytes.get(), options.limits());
        diagnostics.addAll(tree.diagnostics());
        return tree.value().map(Lookup::found).orElseGet(Lookup::broken);
    }

    private Optional<Path> file(String path) {
        if (named.containsKey(path)) {
            return Optional.of(named.get(path));
        }
        try {
            Path file = folder.resolve(path.substring(rootPrefix.length())).normalize();
            return file.startsWith(folder)
                            && Files.isRegularFile(file)
                            && file.toRealPath().startsWith(folder.toRealPath())
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException | InvalidPathException noFile) {
            return Optional.empty();
        }
    }
}
