package dev.counterpart.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The one place that touches the disk. A file is written only when its bytes change, so that builds see nothing new where
 * nothing is new. What an earlier run wrote and this one does not is removed; files of anybody else are left alone. The list
 * of what was written stands in the folder itself.
 */
public final class OutputFolder {

    /** Lists the files that were written, one path a line. */
    public static final String MANIFEST = ".counterpart-files";

    /** What became of the folder. */
    public record Summary(int written, int unchanged, int removed) {}

    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Makes the folder hold exactly these files of ours.
     *
     * @throws IllegalArgumentException if a path leads out of the folder, or two files have one path
     * @throws UncheckedIOException with the path, if the disk refuses
     */
    public static Summary write(Path folder, List<GeneratedFile> files) {
        return new OutputFolder(folder).write(files);
    }

    private Summary write(List<GeneratedFile> files) {
        Map<String, byte[]> wanted = new TreeMap<>();
        for (GeneratedFile file : files) {
            inside(file.path());
            if (wanted.put(file.path(), file.text().getBytes(StandardCharsets.UTF_8)) != null) {
                throw new IllegalArgumentException("two files of one path: " + file.path());
            }
        }
        int removed = removeStale(wanted.keySet());
        int written = 0;
        for (Map.Entry<String, byte[]> file : wanted.entrySet()) {
            written += writeIfOther(inside(file.getKey()), file.getValue()) ? 1 : 0;
        }
        String manifest = String.join("\n", wanted.keySet()) + "\n";
        writeIfOther(folder.resolve(MANIFEST), manifest.getBytes(StandardCharsets.UTF_8));
        return new Summary(written, wanted.size() - written, removed);
    }

    private int removeStale(Set<String> wanted) {
        Set<String> stale = new TreeSet<>(earlier());
        stale.removeAll(wanted);
        int removed = 0;
        for (String path : stale) {
            Path file = inside(path);
            try {
                if (Files.deleteIfExists(file)) {
                    removed++;
                }
                removeEmptyParents(file);
            } catch (IOException e) {
                throw new UncheckedIOException("can't remove " + file, e);
            }
        }
        return removed;
    }

    private List<String> earlier() {
        Path manifest = folder.resolve(MANIFEST);
        try {
            return Files.exists(manifest)
                    ? Files.readAllLines(manifest).stream()
                            .filter(line -> !line.isBlank())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + manifest, e);
        }
    }

    private void removeEmptyParents(Path file) throws IOException {
        for (Path parent = file.getParent();
                parent != null && !parent.equals(folder) && Files.isDirectory(parent);
                parent = parent.getParent()) {
            try (var entries = Files.list(parent)) {
                if (entries.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(parent);
        }
    }

    private static boolean writeIfOther(Path file, byte[] bytes) {
        try {
            if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return false;
            }
            Path parent = file.getParent();
            if (parent == null) {
                throw new NotDirectoryException(file.toString());
            }
            Files.createDirectories(parent);
            Files.write(file, bytes);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("can't write " + file, e);
        }
    }

    /** A path comes from texts in schemas, and in the end from outside: it must stay below the folder. */
    private Path inside(String path) {
        Path file = folder.resolve(path).normalize();
        if (path.isEmpty() || path.indexOf('\\') >= 0 || file.equals(folder) || !file.startsWith(folder)) {
            throw new IllegalArgumentException("leads out of the folder: " + path);
        }
        return file;
    }
}
