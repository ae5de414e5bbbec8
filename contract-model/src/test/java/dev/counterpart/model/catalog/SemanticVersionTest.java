package dev.counterpart.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SemanticVersionTest {

    @Test
    void versionsAreOrderedByPrecedenceAndTextsThatAreNoneComeFirst() {
        List<String> ordered = List.of(
                "",
                "latest",
                "v1.0.0",
                "0.9.0",
                "1.0.0-alpha",
                "1.0.0-alpha.2",
                "1.0.0-alpha.10",
                "1.0.0",
                "1.0.0+a",
                "1.0.0+b",
                "1.2.0",
                "1.10.0",
                "10.0.0");

        assertThat(ordered.stream()
                        .sorted(SemanticVersion.TEXT_ORDER.reversed())
                        .sorted(SemanticVersion.TEXT_ORDER))
                .containsExactlyElementsOf(ordered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "1", "1.0", "v1.0.0", "=1.0.0", "1.0.0.0", "01.0.0", "1.0.x", "latest", " 1.0.0", "1.0.0 ", "^1.0.0"
            })
    void whatIsNoSemanticVersionIsNotTakenForOne(String text) {
        assertThat(SemanticVersion.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.4.2, ^1.0.0, true",
        "2.0.0, ^1.0.0, false",
        "1.4.2, 1.x, true",
        "1.4.2, 1.4.2, true",
        "1.4.2, >=1.0.0 <1.4.0, false",
        "0.6.0, ~0.6.0, true",
        "1.0.0, no range, false"
    })
    void rangesAreThoseOfPackageManagers(String version, String range, boolean expected) {
        assertThat(SemanticVersion.parse(version).orElseThrow().satisfies(range))
                .isEqualTo(expected);
    }

    @Test
    void partsAreNumbers() {
        SemanticVersion version = SemanticVersion.parse("3.20.1-rc.1").orElseThrow();

        assertThat(List.of(version.major(), version.minor(), version.patch())).containsExactly(3, 20, 1);
        assertThat(version.isPreRelease()).isTrue();
    }
}
