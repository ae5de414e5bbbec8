package com.acme.contracts;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.Example;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.CatalogLoader;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.runtime.Contract;
import dev.counterpart.runtime.MessagePart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalog's examples and the broken variants, each with the generated contract that must judge it. */
final class Documents {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Path CATALOG = Path.of(System.getProperty("counterpart.catalog", "../schemas"));
    private static final String RESPONSE = "-response";
    private static final Path BROKEN = Path.of("src/test/resources/broken");

    private Documents() {}

    /** A document that the contract accepts. */
    record Sample(String name, Contract<?> contract, String document) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A document that the contract refuses at this JSON Pointer because of this keyword. */
    record Broken(String name, Contract<?> contract, String document, String pointer, String keyword) {
        @Override
        public String toString() {
            return name;
        }
    }

    static ContractSet catalog() {
        Loaded<ContractSet> loaded = CatalogLoader.load(CATALOG, "schemas");
        List<Diagnostic> errors =
                loaded.diagnostics().stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(errors);
        }
        return loaded.value();
    }

    static List<Sample> samples() {
        ContractSet catalog = catalog();
        List<Sample> samples = new ArrayList<>();
        for (MessageContract message : catalog.messages()) {
            String where = message.id() + " " + message.version() + " ";
            Contract<?> payload = contract(message.id(), message.version(), MessagePart.PAYLOAD);
            for (Example example : message.examples()) {
                samples.add(new Sample(where + example.name(), payload, JsonTreeWriter.compact(example.value())));
            }
            for (Example example : message.responseExamples()) {
                Contract<?> answer = contract(message.id(), message.version(), MessagePart.RESPONSE);
                samples.add(new Sample(where + example.name(), answer, JsonTreeWriter.compact(example.value())));
            }
        }
        return samples;
    }

    static List<Broken> broken() {
        List<Broken> variants = new ArrayList<>();
        for (Path message : children(BROKEN)) {
            for (Path version : children(message)) {
                Contract<?> contract = contractOfFolder(
                        message.getFileName().toString(), version.getFileName().toString());
                for (Path file : children(version)) {
                    JsonNode variant = JSON.readTree(read(file));
                    variants.add(new Broken(
                            BROKEN.relativize(file).toString(),
                            contract,
                            JSON.writeValueAsString(variant.required("document")),
                            variant.required("pointer").asString(),
                            variant.required("keyword").asString()));
                }
            }
        }
        return variants;
    }

    /** The generated contract that reads this version: the one of its major, below 1.0.0 of its minor. */
    static Contract<?> contract(String id, String version, MessagePart part) {
        return Contracts.all().stream()
                .filter(contract -> contract.id().equals(id)
                        && line(contract.version().toString()).equals(line(version))
                        && contract.part() == part)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no contract " + id + " " + version + " " + part));
    }

    private static Contract<?> contractOfFolder(String folder, String version) {
        return folder.endsWith(RESPONSE)
                ? contract(folder.substring(0, folder.length() - RESPONSE.length()), version, MessagePart.RESPONSE)
                : contract(folder, version, MessagePart.PAYLOAD);
    }

    /** What shares a package: {@code 1} of 1.4.2, {@code 0.3} of 0.3.0. */
    private static String line(String version) {
        String[] parts = version.split("\\.", -1);
        return parts[0].equals("0") ? "0." + parts[1] : parts[0];
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file, e);
        }
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("can't list " + folder, e);
        }
    }
}
