package dev.counterpart.cli;

import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.SchemaDialect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the schemas that a call names, each with what it refers to below its root. */
final class SchemaFiles {

    /** A folder that references stay inside, as it is and as the user wrote it. */
    private record Root(Path folder, String shown) {

        boolean holds(Path file) {
            return file.startsWith(folder);
        }
    }

    private final Terminal terminal;
    private final PipedTexts piped;
    private final List<Root> roots;
    private final SchemaDialect dialect;
    private final LoadOptions options;

    /**
     * @param roots folders; a file that lies in none of them has its own folder as its root
     * @param dialect what a schema is written in that doesn't say
     */
    SchemaFiles(Terminal terminal, PipedTexts piped, List<String> roots, SchemaDialect dialect, LoadOptions options) {
        this.terminal = terminal;
        this.piped = piped;
        this.roots = roots.stream()
                .map(root -> new Root(absolute(terminal.existing(root)), Terminal.displayed(root)))
                .sorted(Comparator.comparing((Root root) -> root.folder().getNameCount())
                        .reversed())
                .toList();
        this.dialect = dialect;
        this.options = options;
    }

    SchemaDocument read(String path) throws IOException {
        String shown = PipedTexts.shown(path);
        Optional<String> text = piped.text(path);
        Loaded<SchemaDocument> loaded =
                text.isPresent() ? SchemaLoader.load(shown, text.get(), dialect, options) : file(path, shown);
        Contracts.refuseAllButSlips(shown, loaded.diagnostics(), terminal);
        if (loaded.value().root() instanceof ObjectSchema object
                && object.keywords().isEmpty()
                && object.unknown().stream().anyMatch(member -> !member.name().startsWith("x-"))) {
            throw new WrongCallException(shown + " is no JSON Schema: no member of it is a keyword");
        }
        return loaded.value();
    }

    private Loaded<SchemaDocument> file(String path, String shown) {
        Path file = absolute(terminal.existing(path));
        Optional<Root> root = roots.stream().filter(each -> each.holds(file)).findFirst();
        return root.map(each -> load(each, file)).orElseGet(() -> {
            int slash = shown.lastIndexOf('/');
            Path folder = file.getParent() == null ? file : file.getParent();
            return SchemaLoader.load(
                    folder, shown.substring(0, slash + 1), shown.substring(slash + 1), dialect, options);
        });
    }

    private Loaded<SchemaDocument> load(Root root, Path file) {
        String below = Terminal.displayed(root.folder().relativize(file).toString());
        String shown = root.shown().equals(".") ? "" : root.shown();
        return SchemaLoader.load(root.folder(), shown, below, dialect, options);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
