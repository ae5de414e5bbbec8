package dev.counterpart.checker.release;

import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.catalog.SemanticVersion;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.InterfaceDocument;
import dev.counterpart.model.load.InterfaceLoader;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that freeze one version of an AsyncAPI document: the document and every file that it refers to, as they were written and
 * where they lay, and a page with their digests.
 */
public final class InterfaceFiles {

    private InterfaceFiles() {}

    /** What {@code info} says where it is a semantic version, or else the service's version. */
    public static String version(AsyncApiDocument document, Service service) {
        return SemanticVersion.parse(document.apiVersion()).isPresent()
                        || service.version().isEmpty()
                ? document.apiVersion()
                : service.version();
    }

    /** What a document is called beside the others of its service: its path from the service's folder on, in one word. */
    public static String name(AsyncApiDocument document, Service service) {
        String path = document.location().path();
        String page = service.location().path();
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        String below = path.startsWith(folder) ? path.substring(folder.length()) : path;
        return below.replaceAll("[^A-Za-z0-9._-]", "-");
    }

    /**
     * Texts by file name; empty for a document that can't be read by itself.
     *
     * @param catalog the folder that the document lies in
     * @param root what the folder is called
     * @param path the document's, from the folder on
     */
    static Optional<SortedMap<String, String>> of(
            AsyncApiDocument document, Service service, Path catalog, String root, String path, LoadOptions options) {
        Loaded<Optional<InterfaceDocument>> loaded = InterfaceLoader.load(catalog, root, path, options);
        if (loaded.value().isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, String> digests = new TreeMap<>();
        SortedMap<String, String> files = new TreeMap<>();
        for (String file : loaded.value().get().files()) {
            String text = text(catalog.resolve(file));
            files.put(ReleasedInterfaces.FILES + "/" + file, text);
            digests.put(file, Digest.of(text.getBytes(StandardCharsets.UTF_8)));
        }
        files.put(ReleaseFiles.PAGE, page(document, service, path, digests));
        return Optional.of(files);
    }

    private static String page(
            AsyncApiDocument document, Service service, String path, SortedMap<String, String> digests) {
        StringBuilder page = new StringBuilder("{\n");
        ReleaseFiles.member(page, "service", JsonTreeWriter.quoted(service.id()));
        ReleaseFiles.member(page, "title", JsonTreeWriter.quoted(document.title()));
        ReleaseFiles.member(page, "version", JsonTreeWriter.quoted(version(document, service)));
        ReleaseFiles.member(page, "owners", ReleaseFiles.texts(service.owners()));
        ReleaseFiles.member(page, "document", JsonTreeWriter.quoted(path));
        return page + ReleaseFiles.digests(digests);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file, e);
        }
    }
}
