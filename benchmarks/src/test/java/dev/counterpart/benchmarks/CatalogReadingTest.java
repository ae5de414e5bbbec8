package dev.counterpart.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.CatalogLoader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured runs, and reads what it is said to read: at a size that takes no time. */
final class CatalogReadingTest {

    private static final int MESSAGES = 25;

    @TempDir
    private Path folder;

    @Test
    void theGeneratedCatalogHasFourVersionsOfEachMessageAndNoMistake() throws IOException {
        GeneratedCatalog.write(folder, MESSAGES);

        Loaded<ContractSet> loaded = CatalogLoader.load(folder, "catalog");

        assertThat(loaded.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        assertThat(loaded.value().messages()).hasSize(4 * MESSAGES);
        assertThat(loaded.value().services()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void everyWayReadsTheGeneratedCatalog(CatalogReading reading) throws IOException {
        GeneratedCatalog.write(folder, MESSAGES);

        assertThat(reading.read(folder)).isNotNull();
    }

    @Test
    void figuresComeBackFromTheProcessThatTookThem() {
        Figures figures = Figures.parse("1500 2500 1048576 524288\n");

        assertThat(figures.wall()).hasMillis(1_500);
        assertThat(Figures.parse(figures.line())).isEqualTo(figures);
    }
}
