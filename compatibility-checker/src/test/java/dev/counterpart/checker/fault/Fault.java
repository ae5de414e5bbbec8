package dev.counterpart.checker.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mistake to plant: in one source file of the checker, one piece of text gives way to another. A file of {@code src/test/faults} says what is
 * wrong then, which file it is, and both texts.
 */
record Fault(String name, String meaning, String source, String before, String after) {

    private static final Path FOLDER = Path.of("src", "test", "faults");
    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "counterpart", "checker");
    private static final String BEFORE = "--- instead of\n";
    private static final String AFTER = "\n--- there stands\n";

    /** All of them, by name. */
    static List<Fault> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Fault::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault read(Path file) {
        String[] parts = text(file).split("\n", 3);
        String texts = parts[2].strip();
        int middle = texts.indexOf(AFTER);
        if (!texts.startsWith(BEFORE) || middle < 0) {
            throw new IllegalArgumentException(file + " does not say what gives way to what");
        }
        return new Fault(
                file.getFileName().toString().replace(".txt", ""),
                parts[0],
                parts[1],
                texts.substring(BEFORE.length(), middle),
                texts.substring(middle + AFTER.length()));
    }

    /** The class that the source file makes. */
    String className() {
        return "dev.counterpart.checker." + source.replace(".java", "").replace('/', '.');
    }

    /** The source with the mistake in it. */
    String planted() {
        String text = text(SOURCES.resolve(source));
        int at = text.indexOf(before);
        if (at < 0 || text.indexOf(before, at + 1) >= 0) {
            throw new IllegalStateException("to plant " + name + ", \"" + before + "\" must stand in " + source
                    + " exactly once: where the checker changed, let the fault follow it");
        }
        return text.replace(before, after);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
