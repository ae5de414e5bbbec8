package dev.counterpart.model.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.Severity;
import dev.counterpart.model.load.ContractLoader;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.Properties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder {@code asyncapi/<case>} holds a document below {@code input}, and what the model makes of it, {@code
 * expected.txt}, which {@code -Dgolden.update=true} writes.
 */
final class AsyncApiDocumentsTest {

    private static final Path CASES = Path.of("src/test/resources/asyncapi");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomeOneModel(String name) throws IOException {
        Path expected = CASES.resolve(name).resolve("expected.txt");
        String text = text(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, text);
        }
        assertThat(text).isEqualTo(Files.readString(expected));
        assertThat(load(name).diagnostics()).noneMatch(Diagnostic::isError);
    }

    @Test
    void theSameSaidInVersion2And3IsTheSameModel() throws IOException {
        assertThat(text("2.6").replaceFirst("asyncapi: 2.6.0", "asyncapi: 3.0.0"))
                .isEqualTo(text("3.0"));
    }

    @Test
    void everyVersionHasADocument() throws IOException {
        assertThat(cases())
                .containsAll(Stream.of(AsyncApiVersion.values())
                        .map(AsyncApiVersion::word)
                        .toList());
    }

    @Test
    void whatIsMadeOfAvroStandsWhereTheAvroStands() {
        ContractSet set = load("avro").value();
        ObjectSchema parcel = (ObjectSchema) set.schemas()
                .get(new SchemaId("input/asyncapi.yml", "/channels/parcels/messages/parcel/payload/schema"));

        assertThat(parcel.keyword(Properties.class)
                        .flatMap(properties -> properties.schema("count"))
                        .map(Schema::location))
                .hasValueSatisfying(place -> assertThat(place.line()).isEqualTo(23));
        assertThat(set.schemas().all())
                .allSatisfy(schema -> assertThat(schema.location().line()).isBetween(10, 60));
    }

    /** The model of the only document, and what was said of it that is more than a note. */
    private static String text(String name) throws IOException {
        Loaded<ContractSet> loaded = load(name);
        String model = loaded.value().services().stream()
                .flatMap(service -> service.asyncApi().stream())
                .map(document -> DocumentText.of(document, loaded.value().schemas()))
                .collect(Collectors.joining("\n"));
        String said = loaded.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                .map(diagnostic -> diagnostic.format() + "\n")
                .collect(Collectors.joining());
        return model + said;
    }

    private static Loaded<ContractSet> load(String name) {
        return ContractLoader.load(CASES.resolve(name).resolve("input"), "input");
    }
}
