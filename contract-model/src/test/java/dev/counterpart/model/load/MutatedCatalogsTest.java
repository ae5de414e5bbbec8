package dev.counterpart.model.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.ObjectSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a catalog, loading it ends without an exception, and every place it names is in a document. */
final class MutatedCatalogsTest {

    private static final Path SHOP = Path.of("src/test/resources/catalogs/shop");
    private static final int MUTATIONS = 400;
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "null",
            "1e999999999",
            "-",
            "\n",
            "---\n",
            "$ref",
            "\"$ref\": \"#\"",
            "'#/channels/orderCommands'",
            "&a",
            "*a",
            "\\u0000",
            "\u0000",
            "😀",
            "type",
            "../../../..",
            "%zz",
            "~",
            "<<: *a",
            "!!binary",
            "\t",
            "\"$id\": \"#\"",
            "allOf",
            "(",
            "\\",
            "properties",
            "| ",
            "? ",
            "\uFEFF",
            "12345678901234567890");

    @TempDir
    private Path folder;

    @Test
    void noDocumentBreaksTheLoader() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(SHOP)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains(".released"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Path target = folder.resolve(SHOP.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        Random random = new Random(4711);
        int objectedTo = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            Path victim = files.get(random.nextInt(files.size()));
            byte[] original = Files.readAllBytes(victim);
            byte[] mutated = mutated(original, random);
            Path target = folder.resolve(SHOP.relativize(victim).toString());
            Files.write(target, mutated);

            Loaded<ContractSet> loaded = CatalogLoader.load(folder, "shop");

            loaded.diagnostics().forEach(this::standsInADocument);
            if (loaded.diagnostics().isEmpty()) {
                everyReferenceResolves(loaded.value());
            } else {
                objectedTo++;
            }
            Files.write(target, original);
        }
        assertThat(objectedTo).isBetween(MUTATIONS / 4, MUTATIONS);
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int from = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, from + random.nextInt(12));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, from);
            switch (random.nextInt(5)) {
                case 0 -> out.write(random.nextInt(256));
                case 1 ->
                    out.writeBytes(TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8));
                case 2 -> {
                    out.write(bytes, from, to - from);
                    out.write(bytes, from, to - from);
                }
                case 3 -> {
                    int other = random.nextInt(bytes.length + 1);
                    out.write(bytes, other, Math.min(bytes.length - other, 30));
                }
                default -> {
                    // what lies between is left out
                }
            }
            out.write(bytes, to, bytes.length - to);
            bytes = out.toByteArray();
        }
        return bytes;
    }

    private void standsInADocument(Diagnostic diagnostic) {
        SourceLocation location = diagnostic.location();
        try {
            if (location.line() > 0) {
                Path document = folder.resolve(location.path().substring("shop/".length()));
                String text = new String(Files.readAllBytes(document), StandardCharsets.ISO_8859_1);
                // as YAML counts, a line ends at a carriage return and at U+0085, U+2028 and U+2029, too
                long lines = text.chars()
                        .filter(c -> c == '\n' || c == '\r' || c == 0x85 || c == 0xA8 || c == 0xA9)
                        .count();
                assertThat((long) location.line()).as(diagnostic.format()).isBetween(1L, lines + 1);
            }
        } catch (IOException e) {
            throw new AssertionError(diagnostic.format(), e);
        }
    }

    private static void everyReferenceResolves(ContractSet set) {
        set.schemas().all().stream()
                .filter(ObjectSchema.class::isInstance)
                .flatMap(schema -> ((ObjectSchema) schema).reference().stream())
                .forEach(reference ->
                        assertThat(set.schemas().find(reference.target())).isPresent());
        set.messages()
                .forEach(message ->
                        assertThat(set.schemas().find(message.payload())).isPresent());
    }
}
