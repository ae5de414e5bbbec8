package dev.counterpart.checker.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.release.ReleaseWriter;
import dev.counterpart.checker.release.ReleasedState;
import dev.counterpart.checker.report.TextReport;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.CatalogLoader;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.print.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder {@code gate/interfaces/released/<case>/} changes the catalog {@code gate/interfaces/base/} after its release, and holds the
 * report.
 */
class ReleasedInterfacesTest {

    private static final Path FOLDER = Catalogs.GATE.resolve("interfaces");
    private static final String DOCUMENT = "domains/Ordering/services/OrderService/asyncapi.yml";
    private static final String RELEASE = "_interfaces/order-service/asyncapi.yml/1.2.0/";

    @TempDir
    Path catalog;

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER.resolve("released"))) {
            return folders.sorted().toList();
        }
    }

    @BeforeEach
    void releaseTheCatalog() throws IOException {
        Catalogs.copy(FOLDER.resolve("base"), catalog);
        assertThat(release().written())
                .containsExactly(
                        "order-created 1.1.0",
                        "the AsyncAPI document asyncapi.yml of order-service 1.2.0",
                        "the AsyncAPI document audit.yml of order-service 0.4.0",
                        "the AsyncAPI document asyncapi.yml of warehouse-service 1.0.0");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangedCatalogIsReportedAsExpected(Path folder) throws IOException {
        Catalogs.copy(folder.resolve("after"), catalog);
        if (Files.exists(folder.resolve("removed.txt"))) {
            for (String removed : Files.readAllLines(folder.resolve("removed.txt"))) {
                Catalogs.delete(catalog.resolve(removed));
            }
        }
        String actual = TextReport.of(check(), new SourceFiles(Map.of("schemas", catalog)));
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @Test
    void aDocumentIsFrozenWithWhatItRefersTo() throws IOException {
        assertThat(files().keySet())
                .filteredOn(path -> path.startsWith(RELEASE))
                .containsExactly(
                        RELEASE + "files/" + DOCUMENT,
                        RELEASE + "files/domains/Ordering/services/OrderService/events/OrderCreated/schema.json",
                        RELEASE + "files/shared/headers.json",
                        RELEASE + "release.json");
    }

    @Test
    void whatIsFrozenIsNotWrittenAgain() throws IOException {
        Map<String, String> first = files();
        assertThat(release().written()).isEmpty();
        assertThat(files()).isEqualTo(first);
        Catalogs.delete(released());
        release();
        assertThat(files()).as("the same catalog gives the same bytes").isEqualTo(first);
        assertThat(check().findings()).isEmpty();
        assertThat(check().addedInterfaces()).isEmpty();
    }

    @Test
    void aReleaseFromBeforeInterfacesWereFrozenIsABaseline() throws IOException {
        Catalogs.delete(released().resolve("_interfaces"));
        edit(DOCUMENT, "orders.events", "orders.v2.events");
        GateReport report = check();
        assertThat(report.findings()).isEmpty();
        assertThat(report.compared()).isEqualTo(1);
        assertThat(report.addedInterfaces())
                .containsExactly("order-service (Order Service)", "order-service (Order audit)", "warehouse-service");
    }

    @Test
    void anEditedReleaseIsFound() throws IOException {
        String frozen = ReleasedState.FOLDER + "/" + RELEASE + "files/shared/headers.json";
        edit(frozen, "ce_type", "ce_subject");
        assertThat(check().findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(ReleasedState.EDITED);
            assertThat(finding.location().path()).isEqualTo("schemas/" + frozen);
            assertThat(finding.isError()).isTrue();
        });
    }

    @Test
    void aReleaseThatLacksAFileIsNoBaseline() throws IOException {
        Files.delete(released().resolve(RELEASE + "files/shared/headers.json"));
        assertBroken();
    }

    @Test
    void aReleaseWithAFileThatItsPageDoesNotKnowIsNoBaseline() throws IOException {
        Path page = released().resolve(RELEASE + "release.json");
        Files.writeString(
                page,
                Files.readString(page)
                        .replaceAll(" *\"shared/headers.json\".*\n", "")
                        .replaceAll(",\n  }\n}", "\n  }\n}"));
        assertBroken();
    }

    @Test
    void aReleaseWhosePageNamesAFileElsewhereIsNoBaseline() throws IOException {
        Path page = released().resolve(RELEASE + "release.json");
        Files.writeString(page, Files.readString(page).replace("\"shared/headers.json\"", "\"../../headers.json\""));
        assertBroken();
    }

    @Test
    void theBaselineIsTheNewestReleaseOfTheSameMajor() throws IOException {
        edit(DOCUMENT, "version: 1.2.0", "version: 2.0.0");
        edit(DOCUMENT, "orders.events", "orders.v2.events");
        edit("domains/Fulfilment/services/WarehouseService/asyncapi.yml", "orders.events", "orders.v2.events");
        edit("domains/Fulfilment/services/WarehouseService/asyncapi.yml", "version: 1.0.0", "version: 2.0.0");
        assertThat(check().passes()).isTrue();
        release();
        assertThat(check().findings()).as("2.0.0 is the baseline of 2.0.0").isEmpty();
        edit(DOCUMENT, "version: 2.0.0", "version: 1.2.1");
        edit(DOCUMENT, "orders.v2.events", "orders.events");
        assertThat(check().findings()).as("1.2.0 is the baseline of 1.2.1").isEmpty();
    }

    private void assertBroken() {
        assertThat(Baseline.released(catalog, "schemas")).isInstanceOfSatisfying(Baseline.Unreachable.class, search -> {
            assertThat(search.reason()).contains("schemas/.released");
            assertThat(search.diagnostics())
                    .anySatisfy(diagnostic -> assertThat(diagnostic.rule()).isEqualTo(ReleasedState.BROKEN));
        });
    }

    private void edit(String path, String before, String after) throws IOException {
        Path file = catalog.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private Path released() {
        return catalog.resolve(ReleasedState.FOLDER);
    }

    private ReleaseWriter.Written release() {
        return ReleaseWriter.freeze(load(), catalog, LoadOptions.DEFAULT);
    }

    /** Texts below {@code .released}. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(released())) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(released().relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
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
}
