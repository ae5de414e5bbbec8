package dev.counterpart.checker.release;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.SemanticVersion;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.load.LoadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Freezes the versions of a catalog. What is frozen already is never written again: a released version never changes. */
public final class ReleaseWriter {

    /**
     * What was done.
     *
     * @param written {@code id version} of every version frozen now
     * @param refused {@code id version} of every version that is frozen already, with other contents
     * @param leftOut AsyncAPI documents that can't be frozen, each with the reason
     */
    public record Written(List<String> written, List<String> refused, List<String> leftOut) {

        public Written {
            written = List.copyOf(written);
            refused = List.copyOf(refused);
            leftOut = List.copyOf(leftOut);
        }
    }

    private final ContractSet set;
    private final Path catalog;
    private final LoadOptions options;
    private final Path folder;
    private final List<String> written = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private ReleaseWriter(ContractSet set, Path catalog, LoadOptions options) {
        this.set = set;
        this.catalog = catalog;
        this.options = options;
        this.folder = catalog.resolve(ReleasedState.FOLDER);
    }

    /**
     * Freezes every version in the set that is not frozen yet: of messages, and of services' AsyncAPI documents.
     *
     * @param catalog the folder that the set was loaded from, by these options
     * @throws UncheckedIOException when a file can't be written; a half-written version is taken away again
     */
    public static Written freeze(ContractSet set, Path catalog, LoadOptions options) {
        ReleaseWriter writer = new ReleaseWriter(set, catalog, options);
        writer.messages();
        set.services().forEach(service -> service.asyncApis().forEach(document -> writer.document(service, document)));
        return new Written(writer.written, writer.refused, writer.leftOut);
    }

    private void messages() {
        for (MessageContract message : set.messages()) {
            if (SemanticVersion.parse(message.version()).isEmpty() || !isFileName(message.id())) {
                throw new IllegalArgumentException("no releasable message: " + message.id() + " " + message.version());
            }
            Map<String, String> files = ReleaseFiles.of(message, set);
            Path target = folder.resolve(message.id()).resolve(message.version());
            String name = message.id() + " " + message.version();
            if (Files.exists(target)) {
                if (!holds(target, files)) {
                    refused.add(name);
                }
            } else {
                write(target, files);
                written.add(name);
            }
        }
    }

    /** What a frozen version may differ in from the document of that version is the gate's question. */
    private void document(Service service, AsyncApiDocument document) {
        String name = "the AsyncAPI document " + InterfaceFiles.name(document, service) + " of " + service.id();
        String version = InterfaceFiles.version(document, service);
        String prefix = set.root().endsWith("/") ? set.root() : set.root() + "/";
        String path = document.location().path();
        if (SemanticVersion.parse(version).isEmpty()) {
            leftOut.add(name + ": neither it nor its service has a semantic version");
        } else if (!isFileName(service.id())) {
            leftOut.add(name + ": the service's id is no file name");
        } else if (!path.startsWith(prefix)) {
            leftOut.add(name + ": it lies outside the catalog");
        } else {
            Path target = folder.resolve(ReleasedInterfaces.FOLDER)
                    .resolve(service.id())
                    .resolve(InterfaceFiles.name(document, service))
                    .resolve(version);
            if (!Files.exists(target)) {
                InterfaceFiles.of(document, service, catalog, set.root(), path.substring(prefix.length()), options)
                        .ifPresentOrElse(
                                files -> {
                                    write(target, files);
                                    written.add(name + " " + version);
                                },
                                () -> leftOut.add(name + ": it can't be read by itself"));
            }
        }
    }

    /** Ids come from a user's files and must not lead out of the folder. */
    private static boolean isFileName(String id) {
        return id.matches("[A-Za-z0-9][A-Za-z0-9._-]*");
    }

    /** The schemas decide; the page may name other owners meanwhile. */
    private static boolean holds(Path target, Map<String, String> files) {
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().equals(ReleaseFiles.PAGE)) {
                continue;
            }
            try {
                byte[] content = Files.readAllBytes(target.resolve(file.getKey()));
                if (!Digest.of(content).equals(Digest.of(file.getValue().getBytes(StandardCharsets.UTF_8)))) {
                    return false;
                }
            } catch (IOException missing) {
                return false;
            }
        }
        return true;
    }

    private static void write(Path target, Map<String, String> files) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = target.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException failed) {
            takeAway(target);
            throw new UncheckedIOException("can't freeze " + target, failed);
        }
    }

    private static void takeAway(Path target) {
        if (!Files.exists(target)) {
            return;
        }
        try (Stream<Path> below = Files.walk(target)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException left) {
            throw new UncheckedIOException("can't take away the half-written " + target, left);
        }
    }
}
