package dev.counterpart.model.load;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.resolve.DocumentSource.Lookup;
import dev.counterpart.model.resolve.MappedFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folders that {@link LoadOptions} maps URIs to, each listed when something in it is first asked for. */
final class MappedDocuments {

    private final LoadOptions options;
    private final Diagnostics diagnostics;
    private final List<MappedFolder> folders = new ArrayList<>();
    private final Map<String, Path> rootOf = new HashMap<>();
    private final Map<String, CatalogFiles> listed = new HashMap<>();

    MappedDocuments(LoadOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
        options.mappings().forEach((prefix, folder) -> {
            String path = CatalogFiles.asPrefix(folder.toString().replace('\\', '/'));
            folders.add(new MappedFolder(prefix, path));
            rootOf.put(path, folder);
        });
    }

    List<MappedFolder> folders() {
        return List.copyOf(folders);
    }

    /** Empty for a path below no mapped folder. */
    Optional<Lookup> find(String path) {
        return folders.stream()
                .map(MappedFolder::pathPrefix)
                .filter(path::startsWith)
                .findFirst()
                .map(prefix -> files(prefix).find(path));
    }

    private CatalogFiles files(String prefix) {
        return listed.computeIfAbsent(prefix, displayed -> {
            Path root = rootOf.getOrDefault(displayed, Path.of(""));
            return CatalogFiles.list(
                    root,
                    displayed.substring(0, displayed.length() - 1),
                    LoadOptions.DEFAULT.withLimits(options.limits()),
                    diagnostics);
        });
    }
}
