package dev.counterpart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished jar, in a process of its own. */
final class RunnableJarIT {

    private static final Path JAR = Path.of("target/counterpart.jar").toAbsolutePath();

    @TempDir
    Path folder;

    private record Ended(int status, String out, String err) {}

    @Test
    void runsByItself() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("order.json"), "{\"title\": \"Größe\", \"minLength\": \"1\"}");

        Ended ended = run("validate", "order.json");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out())
                .contains("order.json:1:33: error: ")
                .contains("   1 | {\"title\": \"Größe\", \"minLength\": \"1\"}\n");
        assertThat(ended.err()).isEmpty();
    }

    /** Examples are checked, and schemas compared, by what the jar brings along: services and resources are all in it. */
    @Test
    void bringsEverythingAlong() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("old.json"), "{\"type\": \"string\", \"pattern\": \"^[A-Z]{3}$\"}");
        Files.writeString(folder.resolve("new.yml"), "type: string\npattern: ^EU[A-Z]$\n");

        Ended ended = run("compare", "old.json", "new.yml");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).startsWith("breaking: ");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(run("rules", "broken-yaml").out()).startsWith("# broken-yaml\n");
    }

    @Test
    void aReaderMayLeave() throws IOException, InterruptedException {
        Process process = start("rules");
        process.getInputStream().close();

        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        try (InputStream out = process.getInputStream();
                InputStream err = process.getErrorStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            String errors = new String(err.readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), text, errors);
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        // what starts this test may print a line of its own for each process
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        return builder.start();
    }
}
