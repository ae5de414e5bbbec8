package dev.counterpart.model.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder {@code diagnostics/<rule>/<case>} holds a folder or a file to load, {@code input} or {@code input.json}, and all
 * that is to be said about it, {@code expected.txt}. A new case is a new folder; {@code -Dgolden.update=true} writes what is said now.
 */
final class DiagnosticFixturesTest {

    static final Path FIXTURES = Path.of("src/test/resources/diagnostics");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.find(FIXTURES, 2, (path, attributes) -> attributes.isDirectory())) {
            return folders.map(folder -> FIXTURES.relativize(folder))
                    .filter(folder -> folder.getNameCount() == 2)
                    .map(folder -> folder.getName(0) + "/" + folder.getName(1))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrong(String fixture) throws IOException {
        Path folder = FIXTURES.resolve(fixture);
        Path expected = folder.resolve("expected.txt");

        Path input = input(folder);

        Loaded<ContractSet> loaded = ContractLoader.load(input, String.valueOf(input.getFileName()));

        String said = loaded.diagnostics().stream()
                .map(diagnostic -> diagnostic.format() + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.readString(expected));
        assertThat(loaded.diagnostics())
                .extracting(Diagnostic::rule)
                .contains(folder.getName(folder.getNameCount() - 2).toString());
    }

    private static Path input(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("input"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
