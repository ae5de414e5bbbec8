package dev.counterpart.checker.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.release.ReleasedState;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.print.SourceFiles;
import dev.counterpart.model.print.TextFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each folder {@code validation/<rule>/<case>} holds contracts, {@code input}, and the whole report about them, {@code
 * expected.txt}. {@code -Dgolden.update=true} writes what is said now.
 */
final class ValidationFixturesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/validation");
    private static final List<String> RULES = List.of(
            ValidationRules.PAYLOAD_DRIFT,
            ValidationRules.UNKNOWN_MESSAGE,
            ValidationRules.INVALID_EXAMPLE,
            ValidationRules.INVALID_DEFAULT,
            ReleasedState.EDITED);

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.find(FIXTURES, 2, (path, attributes) -> attributes.isDirectory())) {
            return folders.map(FIXTURES::relativize)
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

        Loaded<ContractSet> validated = Validation.validate(folder.resolve("input"), "input", LoadOptions.DEFAULT);

        String said = new TextFormat().print(validated.diagnostics(), new SourceFiles(Map.of("", folder)));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.readString(expected));
        String rule = fixture.substring(0, fixture.indexOf('/'));
        if (RULES.contains(rule)) {
            assertThat(validated.diagnostics()).extracting(Diagnostic::rule).contains(rule);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ValidationRules.PAYLOAD_DRIFT,
                ValidationRules.UNKNOWN_MESSAGE,
                ValidationRules.INVALID_EXAMPLE,
                ValidationRules.INVALID_DEFAULT,
                ReleasedState.EDITED
            })
    void everyRuleHasAFixtureAndAPage(String rule) {
        assertThat(FIXTURES.resolve(rule)).isDirectory();
        assertThat(Path.of("../docs/rules", rule + ".md")).isRegularFile();
    }

    @Test
    void theCatalogOfTheRepositoryIsSound() {
        Loaded<ContractSet> validated = Validation.validate(Path.of("../schemas"), "schemas", LoadOptions.DEFAULT);

        assertThat(validated.diagnostics()).noneMatch(Diagnostic::isError);
    }
}
