package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import java.util.List;

/** Schemas kept for references, the older name of {@code $defs} (draft-07 validation 9). */
public record Definitions(SourceLocation location, List<NamedSchema> properties) implements Keyword {

    public static final String NAME = "definitions";

    public static final KeywordReader READER = KeywordReader.namedSchemas(
                    NAME,
                    (member, context) -> Expected.namedSchemas(member, context)
                            .map(value -> new Definitions(member.location(), value)))
            .notIn(SchemaDialect.OPENAPI_3_0);

    public Definitions {
        properties = List.copyOf(properties);
    }

    @Override
    public List<Schema> subschemas() {
        return properties.stream().map(NamedSchema::schema).toList();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
