package dev.counterpart.model.asyncapi.format;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.Node;
import java.util.List;
import java.util.Optional;

/**
 * JSON Schema of one draft, {@code application/schema+json;version=draft-07}. A schema with a {@code $schema} is what that
 * says.
 */
final class JsonSchemaFormat implements SchemaFormat {

    private final SchemaDialect dialect;
    private final List<String> versions;

    /**
     * @param versions words for the draft, the usual one first
     */
    JsonSchemaFormat(SchemaDialect dialect, String... versions) {
        this.dialect = dialect;
        this.versions = List.of(versions);
    }

    @Override
    public boolean isNamed(FormatName name) {
        boolean jsonSchema = name.type().equals("application/schema");
        return jsonSchema && versions.contains(name.version());
    }

    @Override
    public String title() {
        return dialect.title();
    }

    @Override
    public Optional<SchemaId> read(Node schema, SchemaReader schemas, Diagnostics diagnostics) {
        return schemas.add(schema, dialect);
    }
}
