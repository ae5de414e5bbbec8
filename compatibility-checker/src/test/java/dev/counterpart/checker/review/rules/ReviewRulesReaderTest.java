package dev.counterpart.checker.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.CatalogLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One folder per mistake: a {@code review/} as somebody could write it, and what they are told. */
class ReviewRulesReaderTest {

    private static final Path FIXTURES = Path.of("src/test/resources/review/rules");

    private static final ContractSet CATALOG = CatalogLoader.load(Path.of("src/test/resources/review/base"), "base")
            .value();

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyMistakeIsToldWithItsPlace(String name) throws IOException {
        Path folder = FIXTURES.resolve(name);

        Loaded<ReviewRules> rules = ReviewRulesReader.read(folder, name, CATALOG);

        String told = rules.diagnostics().stream()
                .map(Diagnostic::format)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, told);
        }
        assertThat(told).isEqualTo(Files.readString(expected));
    }
}
