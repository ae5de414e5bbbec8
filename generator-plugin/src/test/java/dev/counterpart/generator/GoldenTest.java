package dev.counterpart.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of everything generated, file by file, in both directions. {@code -Dgolden.update=true} rewrites it. */
class GoldenTest {

    static Stream<GoldenCase> cases() {
        return GoldenCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsGeneratedIsWhatWasReviewed(GoldenCase golden) throws IOException {
        Generated generated = golden.generate();
        assertThat(generated.hasErrors()).isFalse();
        Path expected = golden.folder().resolve("expected");
        Map<String, String> actual = actual(generated);
        if (Boolean.getBoolean("golden.update")) {
            rewrite(expected, actual);
        }
        Map<String, String> reviewed = texts(expected);
        assertThat(actual.keySet()).isEqualTo(reviewed.keySet());
        actual.forEach((path, text) -> assertThat(text).as(path).isEqualTo(reviewed.get(path)));
    }

    private static Map<String, String> actual(Generated generated) {
        Map<String, String> actual = new TreeMap<>();
        generated.files().forEach(file -> actual.put(file.path() + ".txt", file.text()));
        StringBuilder told = new StringBuilder();
        generated
                .diagnostics()
                .forEach(diagnostic -> told.append(diagnostic.format()).append('\n'));
        actual.put("diagnostics.txt", told.toString());
        return actual;
    }

    private static void rewrite(Path expected, Map<String, String> actual) {
        OutputFolder.write(
                expected,
                actual.entrySet().stream()
                        .map(file -> new GeneratedFile(GeneratedFile.Kind.RESOURCE, file.getKey(), file.getValue()))
                        .toList());
    }

    /** Expected files end in .txt, so that no tool takes them for sources of this project. */
    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".txt"))
                    .forEach(file ->
                            texts.put(folder.relativize(file).toString().replace('\\', '/'), GoldenCase.read(file)));
        }
        return texts;
    }
}
