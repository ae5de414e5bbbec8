package dev.counterpart.checker.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import dev.counterpart.model.tree.YamlTreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A copy of a catalog with the edits of a case applied. A case's {@code change.yml} is a list of {@code {file, find,
 * replace}}, {@code {file, add}} and {@code {delete}}; a text to find must stand in its file exactly once.
 */
final class CatalogOverlay {

    private CatalogOverlay() {}

    static void apply(Path base, Path edits, Path target) throws IOException {
        copy(base, target);
        Optional<Node> script =
                YamlTreeReader.read(edits.toString(), Files.readAllBytes(edits)).value();
        for (Node edit : ((ArrayNode) script.orElseThrow()).elements()) {
            apply((ObjectNode) edit, target);
        }
    }

    private static void apply(ObjectNode edit, Path target) throws IOException {
        Optional<String> deleted = text(edit, "delete");
        if (deleted.isPresent()) {
            delete(target.resolve(deleted.get()));
            return;
        }
        Path file = target.resolve(text(edit, "file").orElseThrow());
        Optional<String> added = text(edit, "add");
        if (added.isPresent()) {
            assertThat(file).doesNotExist();
            Files.createDirectories(file.getParent());
            Files.writeString(file, added.get());
            return;
        }
        String before = Files.readString(file);
        String find = text(edit, "find").orElseThrow();
        assertThat(before.split(java.util.regex.Pattern.quote(find), -1))
                .as("%s in %s", find, file)
                .hasSize(2);
        Files.writeString(file, before.replace(find, text(edit, "replace").orElseThrow()));
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void delete(Path path) throws IOException {
        List<Path> doomed;
        try (Stream<Path> files = Files.walk(path)) {
            doomed = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : doomed) {
            Files.delete(file);
        }
    }

    private static Optional<String> text(ObjectNode edit, String name) {
        return edit.get(name).map(value -> ((StringNode) value).value());
    }
}
