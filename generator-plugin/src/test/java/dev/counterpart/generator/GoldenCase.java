package dev.counterpart.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.Lifecycle;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.tree.JsonTreeReader;
import dev.counterpart.model.tree.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with a schema, the Java expected of it, documents that must survive a round trip, documents that must be refused,
 * and Java that uses what was generated. A new case needs no Java of ours.
 */
record GoldenCase(String name, Path folder) {

    static final Path ROOT = Path.of("src/test/resources/goldens");

    static List<GoldenCase> all() {
        return children(ROOT).stream()
                .map(folder -> new GoldenCase(folder.getFileName().toString(), folder))
                .toList();
    }

    Generated generate() {
        return Generator.generate(contracts(), new GeneratorOptions("org.example"));
    }

    /** One event whose payload is the schema. */
    ContractSet contracts() {
        return contracts(name, read(folder.resolve("schema.json")));
    }

    static ContractSet contracts(String name, String schema) {
        Loaded<SchemaDocument> loaded = SchemaLoader.load("case/schema.json", schema);
        assertThat(loaded.diagnostics().stream().filter(diagnostic -> diagnostic.isError()))
                .isEmpty();
        return contracts(name, loaded.value());
    }

    /** One event whose payload is the document's root. */
    static ContractSet contracts(String name, SchemaDocument document) {
        MessageContract message = new MessageContract(
                name,
                name,
                MessageKind.EVENT,
                "1.0.0",
                true,
                "",
                "",
                "",
                List.of(),
                Lifecycle.IN_USE,
                List.of(),
                document.root().id(),
                Optional.empty(),
                List.of(),
                List.of(),
                SourceLocation.ofFile("case/index.mdx"));
        return ContractSet.of("case", List.of(message), List.of(), document.schemas());
    }

    List<Path> files(String kind) {
        Path files = folder.resolve(kind);
        return Files.isDirectory(files) ? children(files) : List.of();
    }

    static Node json(String text) {
        return JsonTreeReader.read("document", text).value().orElseThrow();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file, e);
        }
    }

    static List<Path> children(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("can't list " + folder, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
