package dev.counterpart.model.asyncapi.format;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.Node;
import java.util.Optional;
import java.util.regex.Pattern;

/** AsyncAPI's own schema object, draft-07 and a few words more (AsyncAPI 3.0.0, Schema Object). */
final class AsyncApiSchemaFormat implements SchemaFormat {

    private static final Pattern VERSIONS = Pattern.compile("|(2\\.[0-6]|3\\.[01])(\\..*)?");

    @Override
    public boolean isNamed(FormatName name) {
        return name.type().equals("application/vnd.aai.asyncapi")
                && VERSIONS.matcher(name.version()).matches();
    }

    @Override
    public String title() {
        return SchemaDialect.ASYNCAPI.title();
    }

    @Override
    public Optional<SchemaId> read(Node schema, SchemaReader schemas, Diagnostics diagnostics) {
        return schemas.add(schema, SchemaDialect.ASYNCAPI);
    }
}
