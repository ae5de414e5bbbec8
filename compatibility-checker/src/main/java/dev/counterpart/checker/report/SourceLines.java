package dev.counterpart.checker.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Shows the line that a place points at, read again from the file. */
public final class SourceLines {

    private final Map<String, Path> roots;
    private final Map<String, List<String>> files = new HashMap<>();

    /**
     * @param roots where the files of a display root lie: {@code schemas} → the folder
     */
    public SourceLines(Map<String, Path> roots) {
        this.roots =
                new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        this.roots.putAll(roots);
    }

    /** The line, from 1; empty when there is no such file or line. */
    public Optional<String> line(String displayPath, int number) {
        List<String> lines = files.computeIfAbsent(displayPath, this::read);
        return number >= 1 && number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
    }

    private List<String> read(String displayPath) {
        for (Map.Entry<String, Path> root : roots.entrySet()) {
            String prefix = root.getKey() + "/";
            if (displayPath.startsWith(prefix)) {
                Path file = root.getValue().resolve(displayPath.substring(prefix.length()));
                try {
                    return Files.readString(file, StandardCharsets.UTF_8)
                            .lines()
                            .toList();
                } catch (IOException unreadable) {
                    return List.of();
                }
            }
        }
        return List.of();
    }
}
