package dev.counterpart.model.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.JsonTreeReader;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Loads every schema of the official JSON Schema test suite, and writes and reads back every document in it. The suite is no
 * part of the project: {@code -Dcounterpart.suite=FOLDER} names it, the folder with {@code tests/} and {@code remotes/} in it.
 */
final class OfficialSuiteTest {

    private static final Path SUITE = Path.of(System.getProperty("counterpart.suite", ""));

    private final List<String> problems = new ArrayList<>();
    private int schemas;
    private int references;
    private int instances;

    @BeforeEach
    void theSuiteIsThere() {
        assumeTrue(
                Files.isDirectory(SUITE.resolve("remotes")),
                "the official suite is not here; name its folder with -Dcounterpart.suite=FOLDER");
    }

    @ParameterizedTest
    @CsvSource({
        "draft4, DRAFT_4",
        "draft6, DRAFT_6",
        "draft7, DRAFT_7",
        "draft2019-09, DRAFT_2019_09",
        "draft2020-12, DRAFT_2020_12"
    })
    void everySchemaIsReadWithEveryReferenceResolved(String folder, SchemaDialect dialect) throws IOException {
        LoadOptions options = LoadOptions.DEFAULT.withMapping("http://localhost:1234/", SUITE.resolve("remotes"));
        try (Stream<Path> files = Files.walk(SUITE.resolve("tests").resolve(folder))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                readAll(file, dialect, options);
            }
        }
        System.getLogger(OfficialSuiteTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        folder + ": " + schemas + " schemas, " + references + " references resolved, " + instances
                                + " instances read and written back");
        assertThat(problems).isEmpty();
        assertThat(schemas).isGreaterThan(100);
    }

    private void readAll(Path file, SchemaDialect dialect, LoadOptions options) throws IOException {
        for (Node group : ((ArrayNode) tree(Files.readString(file))).elements()) {
            ObjectNode described = (ObjectNode) group;
            Node schema = described.get("schema").orElseThrow();
            String name = SUITE.resolve("tests").relativize(file) + ": "
                    + described.get("description").map(JsonTreeWriter::compact).orElse("");
            schemas++;
            roundTrip(name, schema);
            read(name, JsonTreeWriter.compact(schema), dialect, options);
            for (Node test : ((ArrayNode) described.get("tests").orElseThrow()).elements()) {
                instances++;
                roundTrip(name, ((ObjectNode) test).get("data").orElseThrow());
            }
        }
    }

    private void read(String name, String text, SchemaDialect dialect, LoadOptions options) {
        Loaded<SchemaDocument> loaded = SchemaLoader.load("schema.json", text, dialect, options);
        loaded.diagnostics().stream()
                .filter(Diagnostic::isError)
                .forEach(error -> problems.add(name + ": " + error.format() + "\n" + text));
        for (Schema schema : loaded.value().schemas().all()) {
            if (schema instanceof ObjectSchema object) {
                object.keywords().stream()
                        .filter(Reference.class::isInstance)
                        .map(Reference.class::cast)
                        .forEach(reference -> resolved(name, reference, loaded.value()));
            }
        }
    }

    private void resolved(String name, Reference reference, SchemaDocument document) {
        references++;
        if (document.schemas().find(reference.target()).isEmpty()) {
            problems.add(name + ": " + reference.text() + " is not resolved");
        }
    }

    private void roundTrip(String name, Node node) {
        String text = JsonTreeWriter.compact(node);
        Node back = tree(text);
        if (!back.sameValueAs(node) || !JsonTreeWriter.compact(back).equals(text)) {
            problems.add(name + ": written and read back, it is another: " + text);
        }
    }

    private static Node tree(String text) {
        return JsonTreeReader.read("document.json", text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
    }
}
