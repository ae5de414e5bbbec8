package dev.counterpart.checker.release;

import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.catalog.SemanticVersion;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.JsonTreeReader;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what was released, {@code <catalog>/.released/<id>/<version>/}. A file whose digest is another than its page says was
 * edited, and that is an error with its place; a folder that can't be read as a release is one too.
 */
public final class ReleasedState {

    /** The folder's name inside a catalog. */
    public static final String FOLDER = ".released";

    /** A released version differs from what was released. */
    public static final String EDITED = "released-version-edited";

    /** A folder below {@code .released} is no release. */
    public static final String BROKEN = "release-broken";

    private final Diagnostics diagnostics = new Diagnostics();

    private ReleasedState() {}

    /**
     * Every release, by id and version. None where the folder is missing: then nothing was released yet.
     *
     * @param displayPath what the folder is called in places and messages
     */
    public static Loaded<List<Frozen>> read(Path folder, String displayPath) {
        ReleasedState state = new ReleasedState();
        List<Frozen> frozen = new ArrayList<>();
        for (Path message : state.folders(folder, displayPath)) {
            String name = displayPath + "/" + message.getFileName();
            for (Path version : state.folders(message, name)) {
                state.readOne(version, name + "/" + version.getFileName()).ifPresent(frozen::add);
            }
        }
        frozen.sort(Comparator.comparing(Frozen::id).thenComparing(Frozen::version));
        return new Loaded<>(frozen, state.diagnostics.sorted());
    }

    private List<Path> folders(Path parent, String displayPath) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        } catch (IOException unreadable) {
            broken(SourceLocation.ofFile(displayPath), "the folder can't be read");
            return List.of();
        }
    }

    private Optional<Frozen> readOne(Path folder, String displayPath) {
        String pagePath = displayPath + "/" + ReleaseFiles.PAGE;
        Optional<Node> page = tree(folder.resolve(ReleaseFiles.PAGE), pagePath);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        if (!(page.get() instanceof ObjectNode object)) {
            broken(page.get().location(), "the page of a release is an object");
            return Optional.empty();
        }
        Optional<String> id = text(object, "id");
        Optional<MessageKind> kind = text(object, "kind")
                .flatMap(word -> Arrays.stream(MessageKind.values())
                        .filter(each -> each.word().equals(word))
                        .findFirst());
        Optional<SemanticVersion> version = text(object, "version").flatMap(SemanticVersion::parse);
        if (id.isEmpty() || kind.isEmpty() || version.isEmpty()) {
            broken(object.location(), "the page of a release has an id, a kind and a semantic version");
            return Optional.empty();
        }
        if (!displayPath.endsWith("/" + id.get() + "/" + version.get())) {
            broken(object.location(), "the page says " + id.get() + " " + version.get() + ", and its folder another");
            return Optional.empty();
        }
        Optional<Schema> payload = schema(folder, displayPath, ReleaseFiles.PAYLOAD, object);
        Optional<Schema> response = object.get("sha256")
                        .filter(digests -> digests instanceof ObjectNode known
                                && known.member(ReleaseFiles.RESPONSE).isPresent())
                        .isPresent()
                ? schema(folder, displayPath, ReleaseFiles.RESPONSE, object)
                : Optional.empty();
        return payload.map(schema -> new Frozen(
                id.get(),
                kind.get(),
                version.get(),
                texts(object, "owners"),
                texts(object, "channels"),
                schema.document(),
                schema.text(),
                response.map(Schema::document),
                response.map(Schema::text),
                object.location()));
    }

    private record Schema(SchemaDocument document, Node text) {}

    private Optional<Schema> schema(Path folder, String displayPath, String name, ObjectNode page) {
        String path = displayPath + "/" + name;
        Optional<byte[]> content = content(folder.resolve(name), path);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> digest = page.get("sha256")
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .flatMap(digests -> text(digests, name));
        if (!digest.equals(Optional.of(Digest.of(content.get())))) {
            diagnostics.error(
                    EDITED,
                    SourceLocation.ofFile(path),
                    "a released schema was edited: its digest is not the one in " + ReleaseFiles.PAGE,
                    "restore the file; a change is a new version in the catalog");
        }
        String text = new String(content.get(), StandardCharsets.UTF_8);
        Loaded<SchemaDocument> document = SchemaLoader.load(path, text);
        Optional<Node> tree = tree(folder.resolve(name), path);
        if (document.hasErrors() || tree.isEmpty()) {
            document.diagnostics().stream().filter(Diagnostic::isError).forEach(diagnostics::add);
            return Optional.empty();
        }
        return Optional.of(new Schema(document.value(), tree.get()));
    }

    private Optional<Node> tree(Path file, String displayPath) {
        return content(file, displayPath).flatMap(content -> {
            Loaded<Optional<Node>> loaded = JsonTreeReader.read(displayPath, content);
            diagnostics.addAll(loaded.diagnostics());
            return loaded.value();
        });
    }

    private Optional<byte[]> content(Path file, String displayPath) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            broken(SourceLocation.ofFile(displayPath), "the file is missing or can't be read");
            return Optional.empty();
        }
    }

    private void broken(SourceLocation location, String message) {
        diagnostics.error(BROKEN, location, message, "restore the folder from version control");
    }

    private static Optional<String> text(ObjectNode object, String name) {
        return object.get(name)
                .filter(StringNode.class::isInstance)
                .map(StringNode.class::cast)
                .map(StringNode::value);
    }

    private static List<String> texts(ObjectNode object, String name) {
        List<String> texts = new ArrayList<>();
        if (object.get(name).orElse(null) instanceof ArrayNode array) {
            array.elements().forEach(element -> {
                if (element instanceof StringNode text) {
                    texts.add(text.value());
                }
            });
        }
        return texts;
    }
}
