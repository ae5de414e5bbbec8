package com.acme.examples.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder of this process's own, deleted with everything in it on {@link #close}. */
public final class TemporaryFolder implements AutoCloseable {

    private final Path root;

    private TemporaryFolder(Path root) {
        this.root = root;
    }

    public static TemporaryFolder create(String prefix) {
        try {
            Path root = Files.createTempDirectory(prefix);
            // A database that gives up root's identity must still be able to walk through.
            if (Files.getFileStore(root).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            return new TemporaryFolder(root);
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder " + prefix, e);
        }
    }

    public Path path() {
        return root;
    }

    Path newFolder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    /** The servers that wrote here have ended by now: nothing comes or goes while this walks. */
    @Override
    public void close() {
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + root, e);
        }
    }
}
