package dev.counterpart.model.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.Resource;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder {@code contracts/<case>} holds something to load, {@code input}, and all that was read of it, {@code expected.txt}.
 * {@code everything} is a catalog with every kind of resource and every form of pointer. {@code -Dgolden.update=true} writes what
 * is read now.
 */
final class ContractGoldensTest {

    private static final Path CASES = Path.of("src/test/resources/contracts");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAllThatIsSaid(String name) throws IOException {
        Path folder = CASES.resolve(name);
        Path expected = folder.resolve("expected.txt");

        Loaded<ContractSet> loaded =
                ContractLoader.load(input(folder), String.valueOf(input(folder).getFileName()));

        String read = described(loaded);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, read);
        }
        assertThat(read).isEqualTo(Files.readString(expected));
        assertThat(loaded.hasErrors()).isFalse();
    }

    private static Path input(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("input"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String described(Loaded<ContractSet> loaded) {
        ContractSet set = loaded.value();
        Stream<Resource> older =
                set.messages().stream().filter(message -> !message.latest()).map(Resource.class::cast);
        return loaded.diagnostics().stream().map(Diagnostic::format).collect(Collectors.joining("\n", "", "\n"))
                + rendered("current", set.resources())
                + rendered("earlier", Stream.concat(older, set.earlier().stream()));
    }

    private static String rendered(String heading, Stream<Resource> resources) {
        return "\n== " + heading + "\n"
                + resources
                        .map(resource -> resource.resourceKind() + "\n" + RecordText.of((Record) resource))
                        .collect(Collectors.joining());
    }
}
