package dev.counterpart.checker.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.release.ReleaseWriter;
import dev.counterpart.checker.release.ReleasedState;
import dev.counterpart.checker.report.JsonReport;
import dev.counterpart.checker.report.TextReport;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.CatalogLoader;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.print.SourceFiles;
import dev.counterpart.model.tree.JsonTreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder {@code gate/cases/<case>/} changes the catalog {@code gate/base/} after its release, and holds the report. */
class GateTest {

    private static final Path CASES = Catalogs.GATE.resolve("cases");

    @TempDir
    Path catalog;

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @BeforeEach
    void releaseTheCatalog() throws IOException {
        Catalogs.copy(Catalogs.GATE.resolve("base"), catalog);
        ReleaseWriter.Written written = ReleaseWriter.freeze(load(), catalog, LoadOptions.DEFAULT);
        assertThat(written.written())
                .containsExactly(
                        "cancel-order 1.0.0",
                        "create-order 1.1.0",
                        "get-order 1.0.0",
                        "order-created 1.0.0",
                        "order-created 1.1.0");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangedCatalogIsReportedAsExpected(Path folder) throws IOException {
        if (Files.isDirectory(folder.resolve("after"))) {
            Catalogs.copy(folder.resolve("after"), catalog);
        }
        if (Files.exists(folder.resolve("removed.txt"))) {
            for (String removed : Files.readAllLines(folder.resolve("removed.txt"))) {
                Catalogs.delete(catalog.resolve(removed));
            }
        }
        GateReport report = check();
        String actual = text(report);
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
        assertThat(JsonTreeReader.read("report.json", JsonReport.of(report).getBytes(StandardCharsets.UTF_8))
                        .hasErrors())
                .isFalse();
    }

    @Test
    void anEditedReleaseIsFound() throws IOException {
        Path frozen = released().resolve("cancel-order/1.0.0/schema.json");
        Files.writeString(frozen, Files.readString(frozen).replace("OUT_OF_STOCK", "SOLD_OUT"));
        assertThat(check().findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(ReleasedState.EDITED);
            assertThat(finding.location().path()).isEqualTo("schemas/.released/cancel-order/1.0.0/schema.json");
            assertThat(finding.isError()).isTrue();
        });
    }

    @Test
    void aReleaseThatCannotBeReadIsNoBaseline() throws IOException {
        Files.delete(released().resolve("cancel-order/1.0.0/schema.json"));
        assertThat(Baseline.released(catalog, "schemas")).isInstanceOfSatisfying(Baseline.Unreachable.class, search -> {
            assertThat(search.reason()).contains("schemas/.released");
            assertThat(search.diagnostics())
                    .singleElement()
                    .satisfies(diagnostic -> assertThat(diagnostic.rule()).isEqualTo(ReleasedState.BROKEN));
        });
    }

    @Test
    void aCatalogThatReleasedNothingHasOnlyNewMessages() throws IOException {
        Catalogs.delete(released());
        GateReport report = check();
        assertThat(report.passes()).isTrue();
        assertThat(report.compared()).isZero();
        assertThat(report.added()).containsExactly("cancel-order", "create-order", "get-order", "order-created");
    }

    @Test
    void anotherFolderIsABaseline() {
        Baseline.Search search = Baseline.directory(Catalogs.GATE.resolve("base"), "dir:base");
        assertThat(search)
                .isInstanceOfSatisfying(
                        Baseline.Reached.class,
                        reached -> assertThat(
                                        Gate.check(load(), reached.baseline()).findings())
                                .isEmpty());
        assertThat(Baseline.directory(catalog.resolve("nowhere"), "nowhere")).isInstanceOf(Baseline.Unreachable.class);
    }

    @Test
    void aReleasedVersionIsNeverWrittenAgain() throws IOException {
        assertThat(ReleaseWriter.freeze(load(), catalog, LoadOptions.DEFAULT).written())
                .isEmpty();
        Path schema = catalog.resolve("domains/Ordering/shared/currency.json");
        Files.writeString(schema, Files.readString(schema).replace("{3}", "{4}"));
        Path frozen = released().resolve("create-order/1.1.0/schema.json");
        String before = Files.readString(frozen);
        ReleaseWriter.Written again = ReleaseWriter.freeze(load(), catalog, LoadOptions.DEFAULT);
        assertThat(again.written()).isEmpty();
        assertThat(again.refused()).containsExactly("create-order 1.1.0", "order-created 1.0.0", "order-created 1.1.0");
        assertThat(Files.readString(frozen)).isEqualTo(before);
    }

    private Path released() {
        return catalog.resolve(ReleasedState.FOLDER);
    }

    private ContractSet load() {
        Loaded<ContractSet> loaded = CatalogLoader.load(catalog, "schemas");
        assertThat(loaded.hasErrors()).as("%s", loaded.diagnostics()).isFalse();
        return loaded.value();
    }

    private GateReport check() {
        Baseline.Search search = Baseline.released(catalog, "schemas");
        assertThat(search).isInstanceOf(Baseline.Reached.class);
        return Gate.check(load(), ((Baseline.Reached) search).baseline());
    }

    private String text(GateReport report) {
        return TextReport.of(report, new SourceFiles(Map.of("schemas", catalog)));
    }
}
