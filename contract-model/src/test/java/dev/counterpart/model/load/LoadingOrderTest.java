package dev.counterpart.model.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order in which files lie on disk, and where the folder lies, make no difference. */
final class LoadingOrderTest {

    private static final Path SHOP = Path.of("src/test/resources/catalogs/shop");

    @TempDir
    private Path folder;

    @Test
    void filesWrittenInAnotherOrderGiveTheSame() throws IOException {
        String expected = described(CatalogLoader.load(SHOP, "shop"));
        List<Path> files;
        try (Stream<Path> all = Files.walk(SHOP)) {
            files = new ArrayList<>(all.filter(Files::isRegularFile).toList());
        }
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(files, new Random(seed));
            Path copy = folder.resolve("copy" + seed);
            for (Path file : files) {
                Path target = copy.resolve(SHOP.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }

            assertThat(described(CatalogLoader.load(copy, "shop"))).isEqualTo(expected);
        }
    }

    /** Everything that was read, in its order, places included. */
    private static String described(Loaded<ContractSet> loaded) {
        ContractSet set = loaded.value();
        String schemas = set.schemas().all().stream()
                .map(schema -> schema.id() + " " + schema.location() + " " + source(schema) + "\n")
                .collect(Collectors.joining());
        String diagnostics =
                loaded.diagnostics().stream().map(Diagnostic::format).collect(Collectors.joining("\n"));
        return Stream.of(
                                set.domains(),
                                set.systems(),
                                set.services(),
                                set.messages(),
                                set.channels(),
                                set.containers(),
                                set.flows(),
                                set.teams())
                        .map(Object::toString)
                        .collect(Collectors.joining("\n"))
                + schemas
                + diagnostics;
    }

    private static String source(Schema schema) {
        return schema instanceof ObjectSchema object ? JsonTreeWriter.compact(object.source()) : schema.toString();
    }
}
