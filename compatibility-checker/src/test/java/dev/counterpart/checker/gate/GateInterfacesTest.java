package dev.counterpart.checker.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.report.TextReport;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.CatalogLoader;
import dev.counterpart.model.print.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder {@code gate/interfaces/cases/<case>/} changes the catalog {@code gate/interfaces/base/}, and holds the report. */
class GateInterfacesTest {

    private static final Path FOLDER = Catalogs.GATE.resolve("interfaces");
    private static final Path BASE = FOLDER.resolve("base");

    @TempDir
    Path catalog;

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER.resolve("cases"))) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangedCatalogIsReportedAsExpected(Path folder) throws IOException {
        Catalogs.copy(BASE, catalog);
        if (Files.isDirectory(folder.resolve("after"))) {
            Catalogs.copy(folder.resolve("after"), catalog);
        }
        if (Files.exists(folder.resolve("removed.txt"))) {
            for (String removed : Files.readAllLines(folder.resolve("removed.txt"))) {
                Catalogs.delete(catalog.resolve(removed));
            }
        }
        GateReport report = Gate.check(load(catalog), baseline());
        String actual = TextReport.of(report, new SourceFiles(Map.of("before", BASE, "schemas", catalog)));
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @Test
    void aCatalogIsCompatibleWithItself() {
        assertThat(Gate.check(load(BASE), baseline()).findings()).isEmpty();
    }

    @Test
    void oneFileIsABaseline() {
        Path file = Path.of("src/test/resources/asyncapi/channel-removed/of-a-document/base/orders.yml");
        assertThat(Baseline.directory(file, "orders.yml"))
                .isInstanceOfSatisfying(
                        Baseline.Reached.class,
                        reached -> assertThat(reached.baseline().messages()).hasSize(6));
    }

    private static Baseline baseline() {
        return ((Baseline.Reached) Baseline.directory(BASE, "before")).baseline();
    }

    private static ContractSet load(Path folder) {
        Loaded<ContractSet> loaded = CatalogLoader.load(folder, "schemas");
        assertThat(loaded.hasErrors()).as("%s", loaded.diagnostics()).isFalse();
        return loaded.value();
    }
}
