package dev.counterpart.model.load;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.resolve.DocumentSource;
import dev.counterpart.model.resolve.MappedFolder;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.TreeReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one bare JSON Schema that refers to no other file.
 *
 * <pre>{@code
 * Loaded<SchemaDocument> order = SchemaLoader.load("order.json", "{\"type\": \"object\"}");
 * }</pre>
 */
public final class SchemaLoader {

    private SchemaLoader() {}

    /** A text that gives no schema is read as {@code true}, beside its diagnostics. */
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
        Loaded<Optional<Node>> tree =
                TreeReader.read(displayPath, text.getBytes(StandardCharsets.UTF_8), options.limits());
        diagnostics.addAll(tree.diagnostics());
        SchemaReader reader = new SchemaReader(
                new SingleDocument(
                        displayPath, tree.value(), new MappedDocuments(options, diagnostics), options.referenceChain()),
                diagnostics);
        Optional<SchemaId> id = tree.value().flatMap(root -> reader.add(root, dialect));
        SchemaIndex schemas = reader.read();
        SchemaDocument document = id.map(root -> new SchemaDocument(schemas.get(root), schemas))
                .orElseGet(() -> placeholder(displayPath));
        return new Loaded<>(document, diagnostics.sorted());
    }

    private static SchemaDocument placeholder(String displayPath) {
        SchemaId id = new SchemaId(displayPath, "");
        Schema everything = new BooleanSchema(id, SourceLocation.ofFile(displayPath), true);
        return new SchemaDocument(everything, new SchemaIndex(Map.of(id, everything)));
    }

    private record SingleDocument(String path, Optional<Node> tree, MappedDocuments mapped, int longestReferenceChain)
            implements DocumentSource {

        @Override
        public String rootPrefix() {
            return path.substring(0, path.lastIndexOf('/') + 1);
        }

        @Override
        public boolean isBelowRoot(String wanted) {
            return wanted.equals(path);
        }

        @Override
        public List<MappedFolder> mappedFolders() {
            return mapped.folders();
        }

        @Override
        public Lookup find(String wanted) {
            return wanted.equals(path)
                    ? tree.map(Lookup::found).orElseGet(Lookup::broken)
                    : mapped.find(wanted).orElseGet(Lookup::missing);
        }
    }
}
