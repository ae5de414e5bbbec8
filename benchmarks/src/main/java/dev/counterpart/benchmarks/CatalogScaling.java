package dev.counterpart.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads generated catalogs of growing size, each in a fresh JVM with 1 GB of heap, in every way of {@link CatalogReading},
 * and prints the figures side by side. Ends with status 1 when Counterpart misses its bar: 10,000 messages with four
 * versions each in 15 seconds, and no more time for a version in a larger catalog than in a smaller one.
 *
 * <pre>{@code
 * java -cp benchmarks/target/classes:$(cat benchmarks/target/classpath.txt) \
 *     dev.counterpart.benchmarks.CatalogScaling 1000 3000 10000
 * }</pre>
 */
public final class CatalogScaling {

    private static final Duration BAR = Duration.ofSeconds(15);
    private static final int MESSAGES_OF_BAR = 10_000;

    /** Who is not done by then never is. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** Two runs of the same differ by that much. */
    private static final double NOISE = 1.1;

    private final PrintStream out;
    private final Path folder;

    CatalogScaling(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /**
     * @param words the numbers of messages; {@code --alone} leaves the peers out
     */
    public static void main(String[] words) throws Exception {
        List<String> given = new ArrayList<>(List.of(words));
        List<CatalogReading> readings =
                given.remove("--alone") ? List.of(CatalogReading.COUNTERPART) : List.of(CatalogReading.values());
        List<Integer> sizes = (given.isEmpty() ? List.of("1000", "3000", "10000") : given)
                .stream().map(Integer::valueOf).toList();
        Path folder = Files.createTempDirectory("catalogs");
        boolean held;
        try {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            held = new CatalogScaling(out, folder).run(sizes, readings);
        } finally {
            delete(folder);
        }
        System.exit(held ? 0 : 1);
    }

    /** Whether every size kept to the bar. */
    boolean run(List<Integer> sizes, List<CatalogReading> readings) throws IOException, InterruptedException {
        for (int size : sizes) {
            GeneratedCatalog.write(folder.resolve("of-" + size), size);
        }
        out.println("reading       messages   wall s    cpu s  peak MB  kept MB  µs/version    wall x    kept x");
        boolean held = true;
        for (CatalogReading reading : readings) {
            Optional<Figures> first = Optional.empty();
            double slowest = Double.MAX_VALUE;
            for (int size : sizes) {
                Optional<Figures> figures = measure(reading, folder.resolve("of-" + size));
                out.println(
                        figures.isEmpty()
                                ? failed(reading, size)
                                : row(reading, size, figures.get(), first.orElse(figures.get())));
                first = first.or(() -> figures);
                if (reading == CatalogReading.COUNTERPART) {
                    double aMessage = figures.map(taken -> (double) taken.wall().toMillis() / size)
                            .orElse(Double.MAX_VALUE);
                    held &= figures.isPresent() && aMessage <= slowest * NOISE;
                    held &= size < MESSAGES_OF_BAR || aMessage * MESSAGES_OF_BAR <= BAR.toMillis();
                    slowest = aMessage;
                }
            }
        }
        out.println(
                held
                        ? "the bar is held"
                        : "the bar is missed: " + BAR.toSeconds() + " s for " + MESSAGES_OF_BAR
                                + " messages, and no more for each than in a smaller catalog");
        return held;
    }

    /** Empty when the process failed: its own words stand above. */
    private static Optional<Figures> measure(CatalogReading reading, Path catalog)
            throws IOException, InterruptedException {
        return FreshJvm.run(CatalogProcess.class, LIMIT, "", reading.name(), catalog.toString())
                .map(Figures::parse);
    }

    private static String row(CatalogReading reading, int size, Figures figures, Figures first) {
        int versions = 4 * size;
        return String.format(
                Locale.ROOT,
                "%-12s %9d %8.2f %8.2f %8d %8d %11d %9.2f %9.2f",
                reading.name().toLowerCase(Locale.ROOT),
                size,
                figures.wall().toMillis() / 1000.0,
                figures.cpu().toMillis() / 1000.0,
                figures.peak() >> 20,
                figures.kept() >> 20,
                figures.wall().toNanos() / 1000 / versions,
                (double) figures.wall().toMillis() / first.wall().toMillis(),
                (double) figures.kept() / first.kept());
    }

    private static String failed(CatalogReading reading, int size) {
        return String.format(Locale.ROOT, "%-12s %9d   failed", reading.name().toLowerCase(Locale.ROOT), size);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted((a, b) -> b.compareTo(a)).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
