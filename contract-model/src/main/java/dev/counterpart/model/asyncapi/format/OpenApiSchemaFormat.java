package dev.counterpart.model.asyncapi.format;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.Node;
import java.util.Optional;

/** OpenAPI 3.0's schema object, with {@code nullable} (OpenAPI 3.0.4, Schema Object). */
final class OpenApiSchemaFormat implements SchemaFormat {

    @Override
    public boolean isNamed(FormatName name) {
        return name.type().equals("application/vnd.oai.openapi")
                && (name.version().equals("3.0") || name.version().startsWith("3.0."));
    }

    @Override
    public String title() {
        return SchemaDialect.OPENAPI_3_0.title();
    }

    @Override
    public Optional<SchemaId> read(Node schema, SchemaReader schemas, Diagnostics diagnostics) {
        return schemas.add(schema, SchemaDialect.OPENAPI_3_0);
    }
}
