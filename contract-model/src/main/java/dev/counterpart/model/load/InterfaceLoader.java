package dev.counterpart.model.load;

import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.read.AsyncApiReader;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.resolve.DocumentSource;
import dev.counterpart.model.resolve.MappedFolder;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.schema.SchemaIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one AsyncAPI document of a folder, and tells which files it consists of: those that a copy of it needs. */
public final class InterfaceLoader {

    private InterfaceLoader() {}

    /**
     * @param folder what references stay inside
     * @param displayFolder what the folder is called in places
     * @param path the document's, from the folder on, with forward slashes
     */
    public static Loaded<Optional<InterfaceDocument>> load(
            Path folder, String displayFolder, String path, LoadOptions options) {
        Diagnostics diagnostics = new Diagnostics();
        String prefix = CatalogFiles.asPrefix(displayFolder);
        Asked files = new Asked(NearbyFiles.below(folder, prefix, options, diagnostics), new TreeSet<>());
        DocumentSource.Lookup found = NamedFile.find(files, prefix + path, diagnostics);
        SchemaReader schemas = new SchemaReader(files, diagnostics);
        Optional<AsyncApiDocument> document = found.root().flatMap(new AsyncApiReader(schemas, diagnostics)::read);
        Optional<InterfaceDocument> loaded = document.map(read -> {
            // reading what is referred to asks for more files
            SchemaIndex index = schemas.read();
            return new InterfaceDocument(
                    read,
                    index,
                    files.paths().stream()
                            .map(each -> each.substring(prefix.length()))
                            .toList());
        });
        return new Loaded<>(loaded, diagnostics.sorted());
    }

    /**
     * Remembers what was asked for and found below the root.
     *
     * @param paths filled while files are read
     */
    private record Asked(DocumentSource files, Set<String> paths) implements DocumentSource {

        @Override
        public String rootPrefix() {
            return files.rootPrefix();
        }

        @Override
        public boolean isBelowRoot(String path) {
            return files.isBelowRoot(path);
        }

        @Override
        public List<MappedFolder> mappedFolders() {
            return files.mappedFolders();
        }

        @Override
        public int longestReferenceChain() {
            return files.longestReferenceChain();
        }

        @Override
        public Lookup find(String path) {
            Lookup found = files.find(path);
            if (found.outcome() == Outcome.FOUND && isBelowRoot(path)) {
                paths.add(path);
            }
            return found;
        }
    }
}
