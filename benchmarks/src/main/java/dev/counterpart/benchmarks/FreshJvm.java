package dev.counterpart.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Processes with a heap of 1 GB that know nothing of who ran before them. */
final class FreshJvm {

    private FreshJvm() {}

    /**
     * What it printed, which is little; empty when it failed, and its own words stand above, or had to be ended.
     *
     * @param input what it reads, all of it before it prints
     */
    static Optional<String> run(Class<?> main, Duration limit, String input, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
            return Optional.empty();
        }
        return process.exitValue() == 0
                ? Optional.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
