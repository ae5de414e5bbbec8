package dev.counterpart.checker.release;

import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.catalog.SemanticVersion;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads what was released: messages in {@code <catalog>/.released/<id>/<version>/}, AsyncAPI documents in {@code
 * <catalog>/.released/_interfaces/}. A file whose digest is another than its page says was edited, and that is an error with its
 * place; a folder that can't be read as a release is one too.
 *
 * @param messages by id and version
 * @param interfaces by service, name and version; none in what was released before they were frozen
 */
public record ReleasedState(List<Frozen> messages, List<FrozenInterface> interfaces) {

    /** The folder's name inside a catalog. */
    public static final String FOLDER = ".released";

    /** A released version differs from what was released. */
    public static final String EDITED = "released-version-edited";

    /** A folder below {@code .released} is no release. */
    public static final String BROKEN = "release-broken";

    public ReleasedState {
        messages = List.copyOf(messages);
        interfaces = List.copyOf(interfaces);
    }

    /**
     * Every release. None where the folder is missing: then nothing was released yet.
     *
     * @param displayPath what the folder is called in places and messages
     * @param options how AsyncAPI documents are read, and what they refer to elsewhere
     */
    public static Loaded<ReleasedState> read(Path folder, String displayPath, LoadOptions options) {
        Diagnostics diagnostics = new Diagnostics();
        ReleaseFolders folders = new ReleaseFolders(diagnostics);
        List<Frozen> frozen = new ArrayList<>();
        for (Path message : folders.below(folder, displayPath)) {
            String id = message.getFileName().toString();
            if (!id.equals(ReleasedInterfaces.FOLDER)) {
                String name = displayPath + "/" + id;
                for (Path version : folders.below(message, name)) {
                    readOne(version, name + "/" + version.getFileName(), folders, diagnostics)
                            .ifPresent(frozen::add);
                }
            }
        }
        frozen.sort(Comparator.comparing(Frozen::id).thenComparing(Frozen::version));
        List<FrozenInterface> interfaces = new ReleasedInterfaces(folders, diagnostics, options)
                .read(folder.resolve(ReleasedInterfaces.FOLDER), displayPath + "/" + ReleasedInterfaces.FOLDER);
        return new Loaded<>(new ReleasedState(frozen, interfaces), diagnostics.sorted());
    }

    private static Optional<Frozen> readOne(
            Path folder, String displayPath, ReleaseFolders folders, Diagnostics diagnostics) {
        Optional<ObjectNode> read = folders.page(folder, displayPath);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode page = read.get();
        Optional<String> id = ReleaseFolders.text(page, "id");
        Optional<MessageKind> kind = ReleaseFolders.text(page, "kind")
                .flatMap(word -> Arrays.stream(MessageKind.values())
                        .filter(each -> each.word().equals(word))
                        .findFirst());
        Optional<SemanticVersion> version = ReleaseFolders.text(page, "version").flatMap(SemanticVersion::parse);
        if (id.isEmpty() || kind.isEmpty() || version.isEmpty()) {
            folders.broken(page.location(), "the page of a release has an id, a kind and a semantic version");
            return Optional.empty();
        }
        if (!displayPath.endsWith("/" + id.get() + "/" + version.get())) {
            folders.broken(
                    page.location(), "the page says " + id.get() + " " + version.get() + ", and its folder another");
            return Optional.empty();
        }
        FrozenSchemas schemas = new FrozenSchemas(folder, displayPath, page, folders, diagnostics);
        Optional<FrozenSchemas.Text> payload = schemas.read(ReleaseFiles.PAYLOAD);
        Optional<FrozenSchemas.Text> response = ReleaseFolders.digests(page)
                .filter(digests -> digests.member(ReleaseFiles.RESPONSE).isPresent())
                .flatMap(any -> schemas.read(ReleaseFiles.RESPONSE));
        return payload.map(schema -> new Frozen(
                id.get(),
                kind.get(),
                version.get(),
                ReleaseFolders.texts(page, "owners"),
                ReleaseFolders.texts(page, "channels"),
                schema.document(),
                schema.tree(),
                response.map(FrozenSchemas.Text::document),
                response.map(FrozenSchemas.Text::tree),
                page.location()));
    }

    /** The schemas in the folder of one version. */
    private record FrozenSchemas(
            Path folder, String displayPath, ObjectNode page, ReleaseFolders folders, Diagnostics diagnostics) {

        private record Text(SchemaDocument document, Node tree) {}

        private Optional<Text> read(String name) {
            String path = displayPath + "/" + name;
            Optional<byte[]> content = folders.content(folder.resolve(name), path);
            if (content.isEmpty()) {
                return Optional.empty();
            }
            folders.checkDigest(page, name, content.get(), path, "a released schema");
            String text = new String(content.get(), StandardCharsets.UTF_8);
            Loaded<SchemaDocument> document = SchemaLoader.load(path, text);
            Optional<Node> tree = folders.tree(folder.resolve(name), path);
            if (document.hasErrors() || tree.isEmpty()) {
                document.diagnostics().stream().filter(Diagnostic::isError).forEach(diagnostics::add);
                return Optional.empty();
            }
            return Optional.of(new Text(document.value(), tree.get()));
        }
    }
}
