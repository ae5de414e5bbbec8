package dev.counterpart.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no Java is made from is said, with its place; a folder per case: the schema, and the diagnostics as text. */
class NotGeneratedTest {

    private static final Path ROOT = Path.of("src/test/resources/not-generated");

    static List<Path> cases() {
        return GoldenCase.children(ROOT);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsNotGeneratedIsSaid(Path folder) throws IOException {
        String schema = GoldenCase.read(folder.resolve("schema.json"));
        Generated generated = Generator.generate(
                GoldenCase.contracts(folder.getFileName().toString(), schema), new GeneratorOptions("org.example"));

        StringBuilder told = new StringBuilder();
        generated
                .diagnostics()
                .forEach(diagnostic -> told.append(diagnostic.format()).append('\n'));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(folder.resolve("expected.txt"), told);
        }
        assertThat(told.toString()).isEqualTo(GoldenCase.read(folder.resolve("expected.txt")));
        assertThat(generated.hasErrors()).isTrue();
        assertThat(generated.files()).isEmpty();
    }
}
