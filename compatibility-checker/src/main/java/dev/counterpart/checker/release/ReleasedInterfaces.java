package dev.counterpart.checker.release;

import dev.counterpart.model.catalog.SemanticVersion;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.InterfaceDocument;
import dev.counterpart.model.load.InterfaceLoader;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads {@code .released/_interfaces/<service>/<document>/<version>/}. */
final class ReleasedInterfaces {

    /** No message has an id that begins so. */
    static final String FOLDER = "_interfaces";

    /** Where the frozen files lie, at the paths that they have in the catalog, so that references lead where they led. */
    static final String FILES = "files";

    private final ReleaseFolders folders;
    private final Diagnostics diagnostics;
    private final LoadOptions options;

    ReleasedInterfaces(ReleaseFolders folders, Diagnostics diagnostics, LoadOptions options) {
        this.folders = folders;
        this.diagnostics = diagnostics;
        this.options = options;
    }

    List<FrozenInterface> read(Path folder, String displayPath) {
        List<FrozenInterface> frozen = new ArrayList<>();
        for (Path service : folders.below(folder, displayPath)) {
            String ofService = displayPath + "/" + service.getFileName();
            for (Path document : folders.below(service, ofService)) {
                String ofDocument = ofService + "/" + document.getFileName();
                for (Path version : folders.below(document, ofDocument)) {
                    readOne(version, ofDocument + "/" + version.getFileName(), String.valueOf(document.getFileName()))
                            .ifPresent(frozen::add);
                }
            }
        }
        frozen.sort(Comparator.comparing(FrozenInterface::service)
                .thenComparing(FrozenInterface::name)
                .thenComparing(FrozenInterface::version));
        return frozen;
    }

    /**
     * @param name of the folder around
     */
    private Optional<FrozenInterface> readOne(Path folder, String displayPath, String name) {
        Optional<ObjectNode> read = folders.page(folder, displayPath);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode page = read.get();
        Optional<String> service = ReleaseFolders.text(page, "service");
        Optional<String> document = ReleaseFolders.text(page, "document");
        Optional<SemanticVersion> version = ReleaseFolders.text(page, "version").flatMap(SemanticVersion::parse);
        if (service.isEmpty() || document.isEmpty() || version.isEmpty()) {
            folders.broken(
                    page.location(),
                    "the page of a released interface has a service, a document and a semantic version");
            return Optional.empty();
        }
        if (!displayPath.endsWith("/" + service.get() + "/" + name + "/" + version.get())) {
            folders.broken(
                    page.location(),
                    "the page says " + service.get() + " " + version.get() + ", and its folder another");
            return Optional.empty();
        }
        Path files = folder.resolve(FILES);
        String displayFiles = displayPath + "/" + FILES;
        Optional<ObjectNode> digests = ReleaseFolders.digests(page);
        if (digests.isEmpty()) {
            folders.broken(page.location(), "the page of a release has the digests of its files");
            return Optional.empty();
        }
        return haveDigests(page, digests.get(), files, displayFiles)
                ? load(files, displayFiles, document.get(), digests.get())
                        .map(loaded -> new FrozenInterface(
                                service.get(),
                                name,
                                version.get(),
                                loaded.document(),
                                loaded.schemas(),
                                page.location()))
                : Optional.empty();
    }

    /** Whether every frozen file is there; what was edited is told, and no reason to give up. */
    private boolean haveDigests(ObjectNode page, ObjectNode digests, Path files, String displayFiles) {
        boolean complete = true;
        for (Member digest : digests.members()) {
            String path = displayFiles + "/" + digest.name();
            Path file = files.resolve(digest.name()).normalize();
            if (!file.startsWith(files)) {
                folders.broken(digest.location(), digest.name() + " leads out of the release");
                complete = false;
                continue;
            }
            Optional<byte[]> content = folders.content(file, path);
            content.ifPresent(
                    bytes -> folders.checkDigest(page, digest.name(), bytes, path, "a released AsyncAPI document"));
            complete &= content.isPresent();
        }
        return complete;
    }

    private Optional<InterfaceDocument> load(Path files, String displayFiles, String document, ObjectNode digests) {
        Loaded<Optional<InterfaceDocument>> loaded = InterfaceLoader.load(files, displayFiles, document, options);
        loaded.diagnostics().stream().filter(Diagnostic::isError).forEach(diagnostics::add);
        List<String> unknown = loaded.value().map(InterfaceDocument::files).orElse(List.of()).stream()
                .filter(file -> digests.member(file).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            folders.broken(digests.location(), "there is no digest of " + String.join(", ", unknown));
        }
        return loaded.hasErrors() || !unknown.isEmpty() ? Optional.empty() : loaded.value();
    }
}
