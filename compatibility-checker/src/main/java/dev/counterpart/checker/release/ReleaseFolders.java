package dev.counterpart.checker.release;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.JsonTreeReader;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads folders below {@code .released}, their pages and the digests in them; what can't be read, or was edited, is told. */
final class ReleaseFolders {

    private final Diagnostics diagnostics;

    ReleaseFolders(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The folders directly below, by name; none where there is no such folder. */
    List<Path> below(Path parent, String displayPath) {
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

    /** The page of a release. */
    Optional<ObjectNode> page(Path folder, String displayPath) {
        Optional<Node> page = tree(folder.resolve(ReleaseFiles.PAGE), displayPath + "/" + ReleaseFiles.PAGE);
        if (page.isPresent() && !(page.get() instanceof ObjectNode)) {
            broken(page.get().location(), "the page of a release is an object");
        }
        return page.filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }

    Optional<Node> tree(Path file, String displayPath) {
        return content(file, displayPath).flatMap(content -> {
            Loaded<Optional<Node>> loaded = JsonTreeReader.read(displayPath, content);
            diagnostics.addAll(loaded.diagnostics());
            return loaded.value();
        });
    }

    Optional<byte[]> content(Path file, String displayPath) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            broken(SourceLocation.ofFile(displayPath), "the file is missing or can't be read");
            return Optional.empty();
        }
    }

    /** Tells of a file that is no longer what was frozen. */
    void checkDigest(ObjectNode page, String name, byte[] content, String displayPath, String what) {
        Optional<String> digest = digests(page).flatMap(digests -> text(digests, name));
        if (!digest.equals(Optional.of(Digest.of(content)))) {
            diagnostics.error(
                    ReleasedState.EDITED,
                    SourceLocation.ofFile(displayPath),
                    what + " was edited: its digest is not the one in " + ReleaseFiles.PAGE,
                    "restore the file; a change is a new version in the catalog");
        }
    }

    /** The member of a page that holds digests by file name. */
    static Optional<ObjectNode> digests(ObjectNode page) {
        return page.get("sha256").filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }

    void broken(SourceLocation location, String message) {
        diagnostics.error(ReleasedState.BROKEN, location, message, "restore the folder from version control");
    }

    static Optional<String> text(ObjectNode object, String name) {
        return object.get(name)
                .filter(StringNode.class::isInstance)
                .map(StringNode.class::cast)
                .map(StringNode::value);
    }

    static List<String> texts(ObjectNode object, String name) {
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
