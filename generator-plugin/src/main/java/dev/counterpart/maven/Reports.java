package dev.counterpart.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;

/** Leaves reports below {@code target/counterpart} for CI to pick up; what an earlier run left is taken away before a run can fail. */
final class Reports {

    private Reports() {}

    static void discard(Path folder, String... names) throws MojoExecutionException {
        try {
            for (String name : names) {
                Files.deleteIfExists(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new MojoExecutionException("can't take away the old reports in " + folder + ": " + e.getMessage(), e);
        }
    }

    /**
     * @param texts file name to text
     */
    static void write(Path folder, Map<String, String> texts) throws MojoExecutionException {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
                Files.writeString(folder.resolve(text.getKey()), text.getValue(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("can't write the reports to " + folder + ": " + e.getMessage(), e);
        }
    }
}
