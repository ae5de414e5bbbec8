package dev.counterpart.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void whatDidNotChangeIsNotWrittenAgain() throws IOException {
        OutputFolder.write(folder, List.of(file("a/A.java", "a"), file("b/B.java", "b")));
        for (String path : List.of("a/A.java", "b/B.java", OutputFolder.MANIFEST)) {
            Files.setLastModifiedTime(folder.resolve(path), LONG_AGO);
        }

        OutputFolder.Summary summary =
                OutputFolder.write(folder, List.of(file("b/B.java", "other"), file("a/A.java", "a")));

        assertThat(summary).isEqualTo(new OutputFolder.Summary(1, 1, 0));
        assertThat(Files.getLastModifiedTime(folder.resolve("a/A.java"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(folder.resolve(OutputFolder.MANIFEST)))
                .isEqualTo(LONG_AGO);
        assertThat(folder.resolve("b/B.java")).hasContent("other");
    }

    @Test
    void whatIsStaleGoesWithItsEmptyFolders() {
        OutputFolder.write(folder, List.of(file("a/deep/A.java", "a"), file("b/B.java", "b")));

        OutputFolder.Summary summary = OutputFolder.write(folder, List.of(file("b/B.java", "b")));

        assertThat(summary).isEqualTo(new OutputFolder.Summary(0, 1, 1));
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void filesOfOthersStay() throws IOException {
        OutputFolder.write(folder, List.of(file("a/A.java", "a")));
        Files.writeString(folder.resolve("a/Mine.java"), "mine");

        OutputFolder.write(folder, List.of());

        assertThat(folder.resolve("a/Mine.java")).hasContent("mine");
        assertThat(folder.resolve("a/A.java")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out.java", "a/../../out.java", "/etc/out.java", "", ".", "a\\..\\out.java"})
    void aPathThatLeadsOutIsRefusedBeforeAnythingIsWritten(String path) {
        assertThatThrownBy(() -> OutputFolder.write(folder, List.of(file("A.java", "a"), file(path, "b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(path);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void twoFilesOfOnePathAreRefused() {
        assertThatThrownBy(() -> OutputFolder.write(folder, List.of(file("A.java", "a"), file("A.java", "b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A.java");
    }

    @Test
    void aManifestThatLeadsOutRemovesNothing() throws IOException {
        Path outside = folder.resolve("outside.txt");
        Files.writeString(outside, "stays");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(inner.resolve(OutputFolder.MANIFEST), "../outside.txt\n");

        assertThatThrownBy(() -> OutputFolder.write(inner, List.of(file("A.java", "a"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(outside).hasContent("stays");
    }

    @Test
    void aDiskThatRefusesIsToldWithThePath() throws IOException {
        Files.writeString(folder.resolve("a"), "a file where a folder should be");

        assertThatThrownBy(() -> OutputFolder.write(folder, List.of(file("a/A.java", "a"))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("A.java");
    }

    private static GeneratedFile file(String path, String text) {
        return new GeneratedFile(GeneratedFile.Kind.SOURCE, path, text);
    }
}
