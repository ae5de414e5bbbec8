package dev.counterpart.model.load;

import dev.counterpart.model.catalog.read.CatalogDocuments;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.resolve.MappedFolder;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.Texts;
import dev.counterpart.model.tree.TreeReader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files below a root, listed once and sorted. Hidden folders and what build tools leave behind are no part of it;
 * a link that leads out of the root is none either.
 */
final class CatalogFiles implements CatalogDocuments {

    private static final char UNREADABLE_CHARACTER = '\uFFFD';
    private static final Set<String> SKIPPED_FOLDERS = Set.of("node_modules", "dist", "target");

    private final String rootPrefix;
    private final LoadOptions options;
    private final Diagnostics diagnostics;
    private final MappedDocuments mapped;
    private final Path root;
    private final NavigableSet<String> files = new TreeSet<>();

    /** Files whose names are no texts in the encoding of the system: their paths can't be made from them again. */
    private final Map<String, Path> oddlyNamed = new HashMap<>();

    private final Map<String, Lookup> documents = new HashMap<>();
    private final Texts texts = new Texts();

    private CatalogFiles(Path root, String displayRoot, LoadOptions options, Diagnostics diagnostics) {
        this.root = root;
        this.rootPrefix = asPrefix(displayRoot);
        this.options = options;
        this.diagnostics = diagnostics;
        this.mapped = new MappedDocuments(options, diagnostics);
    }

    static String asPrefix(String folder) {
        return folder.endsWith("/") ? folder : folder + "/";
    }

    static CatalogFiles list(Path root, String displayRoot, LoadOptions options, Diagnostics diagnostics) {
        CatalogFiles listed = new CatalogFiles(root, displayRoot, options, diagnostics);
        if (!Files.isDirectory(root)) {
            diagnostics.error(
                    RuleIds.MISSING_FILE, SourceLocation.ofFile(displayRoot), "there is no folder " + displayRoot, "");
            return listed;
        }
        try {
            Files.walkFileTree(root, listed.new Lister());
        } catch (IOException e) {
            listed.unreadable(displayRoot, e);
        }
        return listed;
    }

    @Override
    public String rootPrefix() {
        return rootPrefix;
    }

    @Override
    public int longestReferenceChain() {
        return options.referenceChain();
    }

    @Override
    public List<String> neighbours(String path) {
        return directlyIn(path.substring(0, path.lastIndexOf('/') + 1));
    }

    @Override
    public List<MappedFolder> mappedFolders() {
        return mapped.folders();
    }

    @Override
    public List<String> paths() {
        return List.copyOf(files);
    }

    @Override
    public boolean has(String path) {
        return files.contains(path);
    }

    @Override
    public List<String> directlyIn(String folder) {
        List<String> found = new ArrayList<>();
        for (String path : files.tailSet(folder, false)) {
            if (!path.startsWith(folder)) {
                break;
            }
            if (path.indexOf('/', folder.length()) < 0) {
                found.add(path);
            }
        }
        return found;
    }

    @Override
    public Lookup find(String path) {
        Lookup known = documents.get(path);
        if (known == null) {
            known = has(path) ? read(path, diagnostics) : mapped.find(path).orElseGet(Lookup::missing);
            documents.put(path, known);
        }
        return known;
    }

    /** What one of several readers found. */
    private record Read(String path, Lookup lookup, List<Diagnostic> diagnostics) {}

    @Override
    public void readAhead(Collection<String> paths) {
        List<String> unread = paths.stream()
                .distinct()
                .filter(path -> has(path) && !documents.containsKey(path))
                .toList();
        List<Read> ahead = unread.parallelStream()
                .map(path -> {
                    Diagnostics found = new Diagnostics();
                    return new Read(path, read(path, found), found.sorted());
                })
                .toList();
        for (Read document : ahead) {
            documents.put(document.path(), document.lookup());
            diagnostics.addAll(document.diagnostics());
        }
    }

    private Lookup read(String path, Diagnostics found) {
        Optional<byte[]> bytes = bytes(path, found);
        if (bytes.isEmpty()) {
            return Lookup.broken();
        }
        Loaded<Optional<Node>> tree = TreeReader.read(path, bytes.get(), options.limits(), texts);
        found.addAll(tree.diagnostics());
        return tree.value().map(Lookup::found).orElseGet(Lookup::broken);
    }

    @Override
    public Optional<byte[]> bytes(String path, Diagnostics found) {
        if (!has(path)) {
            throw new IllegalArgumentException("not listed: " + path);
        }
        Path odd = oddlyNamed.get(path);
        Path file = odd == null ? root.resolve(path.substring(rootPrefix.length())) : odd;
        return DocumentBytes.read(file, path, options.limits(), found);
    }

    private void unreadable(String path, IOException e) {
        DocumentBytes.unreadable(path, e, diagnostics);
    }

    private final class Lister extends SimpleFileVisitor<Path> {

        /** What the folder that is visited is displayed as, with a slash at its end; empty outside the root. */
        private String prefix = "";

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (prefix.isEmpty()) {
                prefix = rootPrefix;
                return FileVisitResult.CONTINUE;
            }
            String name = nameOf(folder);
            if (name.startsWith(".") || SKIPPED_FOLDERS.contains(name)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            prefix = prefix + name + "/";
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
                unreadable(prefix.substring(0, prefix.length() - 1), e);
            }
            prefix = prefix.substring(0, prefix.lastIndexOf('/', prefix.length() - 2) + 1);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!nameOf(file).startsWith(".")
                    && (attributes.isRegularFile() || (attributes.isSymbolicLink() && staysInside(file)))) {
                String path = displayed(file);
                files.add(path);
                if (path.indexOf(UNREADABLE_CHARACTER) >= 0) {
                    oddlyNamed.put(path, file);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            unreadable(displayed(file), e);
            return FileVisitResult.CONTINUE;
        }

        private boolean staysInside(Path link) {
            try {
                Path target = link.toRealPath();
                return target.startsWith(root.toRealPath()) && Files.isRegularFile(target);
            } catch (IOException leadsNowhere) {
                return false;
            }
        }

        private String displayed(Path file) {
            return prefix.isEmpty() ? rootPrefix.substring(0, rootPrefix.length() - 1) : prefix + nameOf(file);
        }

        private static String nameOf(Path file) {
            return String.valueOf(file.getFileName());
        }
    }
}
