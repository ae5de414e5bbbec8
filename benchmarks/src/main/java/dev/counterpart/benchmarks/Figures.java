package dev.counterpart.benchmarks;

import java.time.Duration;
import java.util.List;

/**
 * What one process took.
 *
 * @param wall from the start of the JVM to the end of the work
 * @param peak bytes of heap at the fullest, each pool at its own fullest: an upper bound
 * @param kept bytes of heap that the result holds
 */
record Figures(Duration wall, Duration cpu, long peak, long kept) {

    String line() {
        return wall.toMillis() + " " + cpu.toMillis() + " " + peak + " " + kept;
    }

    static Figures parse(String line) {
        List<Long> numbers =
                List.of(line.strip().split(" ")).stream().map(Long::valueOf).toList();
        return new Figures(
                Duration.ofMillis(numbers.get(0)), Duration.ofMillis(numbers.get(1)), numbers.get(2), numbers.get(3));
    }
}
