package dev.counterpart.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** Reads a catalog once in a JVM of its own, and tells what it took on one line: what {@link CatalogScaling} starts. */
public final class CatalogProcess {

    private CatalogProcess() {}

    /**
     * @param words which way to read, and the folder
     */
    public static void main(String[] words) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Object read = CatalogReading.valueOf(words[0]).read(Path.of(words[1]));
        try {
            out.println(taken().line());
        } finally {
            Reference.reachabilityFence(read);
        }
    }

    private static Figures taken() {
        Duration sinceStart =
                Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.gc();
        long kept = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return new Figures(sinceStart, cpu, peak, kept);
    }
}
