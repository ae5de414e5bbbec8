package dev.counterpart.model.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sources that are read again from disk, each file once. */
public final class SourceFiles implements Sources {

    /** Larger files are not held in memory for the sake of a frame. */
    private static final long LARGEST = 64L << 20;

    private final Map<String, Path> roots;
    private final Map<String, List<String>> files = new HashMap<>();

    /**
     * @param roots where what stands before a path in places lies: {@code schemas} → the folder, or a file by its whole path;
     *     nothing → what every path is relative to
     */
    public SourceFiles(Map<String, Path> roots) {
        this.roots =
                new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        this.roots.putAll(roots);
    }

    @Override
    public List<String> lines(String displayPath) {
        return files.computeIfAbsent(displayPath, this::read);
    }

    private List<String> read(String displayPath) {
        return file(displayPath).map(SourceFiles::content).orElse(List.of());
    }

    private Optional<Path> file(String displayPath) {
        for (Map.Entry<String, Path> root : roots.entrySet()) {
            if (displayPath.equals(root.getKey())) {
                return Optional.of(root.getValue());
            }
            boolean separated = root.getKey().isEmpty() || root.getKey().endsWith("/");
            String prefix = separated ? root.getKey() : root.getKey() + "/";
            if (displayPath.startsWith(prefix)) {
                try {
                    return Optional.of(root.getValue().resolve(displayPath.substring(prefix.length())));
                } catch (InvalidPathException noPathHere) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Bytes that are no UTF-8 are shown as replacement characters: what stands before them keeps its column. */
    private static List<String> content(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? lines(Files.readAllBytes(file))
                    : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static List<String> lines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList());
        if (text.isEmpty() || text.endsWith("\n") || text.endsWith("\r")) {
            lines.add(""); // a place may be the end of the file
        }
        return List.copyOf(lines);
    }
}
