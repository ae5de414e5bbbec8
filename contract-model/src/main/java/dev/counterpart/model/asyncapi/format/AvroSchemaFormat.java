package dev.counterpart.model.asyncapi.format;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.Node;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Avro schemas written as JSON or YAML. They become the JSON Schema of exactly those documents that Avro's JSON encoding
 * writes, so that whatever is done with JSON Schema can be done with them.
 */
final class AvroSchemaFormat implements SchemaFormat {

    private static final Pattern VERSIONS = Pattern.compile("|1\\.\\d+(\\..*)?");

    @Override
    public boolean isNamed(FormatName name) {
        return name.type().equals("application/vnd.apache.avro")
                && VERSIONS.matcher(name.version()).matches();
    }

    @Override
    public String title() {
        return "Avro";
    }

    @Override
    public Optional<SchemaId> read(Node schema, SchemaReader schemas, Diagnostics diagnostics) {
        return new AvroTypes(schema, diagnostics)
                .translate()
                .flatMap(translated -> schemas.addTranslated(translated, SchemaDialect.DRAFT_2020_12));
    }
}
