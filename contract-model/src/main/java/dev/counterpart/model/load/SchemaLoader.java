package dev.counterpart.model.load;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.resolve.DocumentSource;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.TreeReader;
import java.nio.charset.StandardCharsets;
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
        Diagnostics diagnostics = new Diagnostics();
        Loaded<Optional<Node>> tree = TreeReader.read(displayPath, text.getBytes(StandardCharsets.UTF_8));
        diagnostics.addAll(tree.diagnostics());
        SchemaReader reader = new SchemaReader(new SingleDocument(displayPath, tree.value()), diagnostics);
        Optional<SchemaId> id = tree.value().flatMap(reader::add);
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

    private record SingleDocument(String path, Optional<Node> tree) implements DocumentSource {

        @Override
        public String rootPrefix() {
            return path.substring(0, path.lastIndexOf('/') + 1);
        }

        @Override
        public Lookup find(String wanted) {
            return wanted.equals(path) ? tree.map(Lookup::found).orElseGet(Lookup::broken) : Lookup.missing();
        }
    }
}
