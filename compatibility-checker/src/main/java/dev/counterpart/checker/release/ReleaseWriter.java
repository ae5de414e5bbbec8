package dev.counterpart.checker.release;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.SemanticVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Freezes the versions of a catalog. What is frozen already is never written again: a released version never changes. */
public final class ReleaseWriter {

    /**
     * What was done.
     *
     * @param written {@code id version} of every version frozen now
     * @param refused {@code id version} of every version that is frozen already, with other contents
     */
    public record Written(List<String> written, List<String> refused) {

        public Written {
            written = List.copyOf(written);
            refused = List.copyOf(refused);
        }
    }

    private ReleaseWriter() {}

    /**
     * Freezes every version in the set that is not frozen yet.
     *
     * @param folder the {@code .released} folder of the catalog
     * @throws UncheckedIOException when a file can't be written; a half-written version is taken away again
     */
    public static Written freeze(ContractSet set, Path folder) {
        List<String> written = new ArrayList<>();
        List<String> refused = new ArrayList<>();
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
        return new Written(written, refused);
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
        List<Path> done = new ArrayList<>();
        try {
            Files.createDirectories(target);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = target.resolve(file.getKey());
                done.add(path);
                Files.writeString(path, file.getValue());
            }
        } catch (IOException failed) {
            done.add(target);
            done.forEach(ReleaseWriter::takeAway);
            throw new UncheckedIOException("can't freeze " + target, failed);
        }
    }

    private static void takeAway(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException left) {
            throw new UncheckedIOException("can't take away the half-written " + path, left);
        }
    }
}
