package dev.counterpart.model.load;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.resolve.DocumentSource;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.TreeReader;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads one bare JSON Schema: a text that refers to no other file, or a file of a folder.
 *
 * <pre>{@code
 * SchemaDocument order = SchemaLoader.load("order.json", "{\"type\": \"object\"}").orThrow();
 * }</pre>
 *
 * <p>What is wrong is never thrown by reading: without {@code orThrow()}, look at the diagnostics before the value.
 */
public final class SchemaLoader {

    private SchemaLoader() {}

    /**
     * A text that gives no schema is read as {@code true}, beside its diagnostics.
     *
     * @param displayPath what the text is called in places; where it has no ending, JSON and YAML are told by the first letter
     */
    public static Loaded<SchemaDocument> load(String displayPath, String text) {
        return load(displayPath, text, LoadOptions.DEFAULT);
    }

    /** The same with limits of one's own, and folders for what the schema refers to elsewhere. */
    public static Loaded<SchemaDocument> load(String displayPath, String text, LoadOptions options) {
        return load(displayPath, text, SchemaDialect.DRAFT_2020_12, options);
    }

    /**
     * @param dialect the dialect, unless the schema has a {@code $schema}
     */
    public static Loaded<SchemaDocument> load(
            String displayPath, String text, SchemaDialect dialect, LoadOptions options) {
        Diagnostics diagnostics = new Diagnostics();
        Loaded<Optional<Node>> tree = TreeReader.readText(displayPath, text, options.limits());
        diagnostics.addAll(tree.diagnostics());
        SchemaReader reader =
                new SchemaReader(SingleDocument.of(displayPath, tree.value(), options, diagnostics), diagnostics);
        return document(displayPath, tree.value(), reader, dialect, diagnostics);
    }

    /**
     * Reads a file, and what it refers to in the folder.
     *
     * @param folder what references stay inside
     * @param displayFolder what the folder is called in places; nothing for the one that paths are relative to
     * @param path the file's, from the folder on, with forward slashes
     */
    public static Loaded<SchemaDocument> load(
            Path folder, String displayFolder, String path, SchemaDialect dialect, LoadOptions options) {
        Diagnostics diagnostics = new Diagnostics();
        String prefix = displayFolder.isEmpty() || displayFolder.endsWith("/") ? displayFolder : displayFolder + "/";
        NearbyFiles files = NearbyFiles.below(folder, prefix, options, diagnostics);
        DocumentSource.Lookup found = NamedFile.find(files, prefix + path, diagnostics);
        return document(prefix + path, found.root(), new SchemaReader(files, diagnostics), dialect, diagnostics);
    }

    private static Loaded<SchemaDocument> document(
            String displayPath,
            Optional<Node> tree,
            SchemaReader reader,
            SchemaDialect dialect,
            Diagnostics diagnostics) {
        Optional<SchemaId> id = tree.flatMap(root -> reader.add(root, dialect));
        SchemaIndex schemas = reader.read();
        SchemaDocument document = id.map(root -> new SchemaDocument(schemas.get(root), schemas))
                .orElseGet(() -> placeholder(displayPath));
        return new Loaded<>(document, diagnostics.sorted());
    }

    private static SchemaDocument placeholder(String displayPath) {
        SchemaId id = new SchemaId(displayPath, "");
        Schema everything = new BooleanSchema(id, SourceLocation.ofFile(displayPath), true);
        return new SchemaDocument(everything, SchemaIndex.of(everything));
    }
}
