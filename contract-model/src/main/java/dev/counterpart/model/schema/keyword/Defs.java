package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import java.util.List;
import java.util.Optional;

/** Schemas kept for references (2020-12 core 8.2.4). */
public record Defs(SourceLocation location, List<NamedSchema> properties) implements Keyword {

    public static final String NAME = "$defs";

    public static final KeywordReader READER = KeywordReader.namedSchemas(
                    NAME,
                    (member, context) ->
                            Expected.namedSchemas(member, context).map(value -> new Defs(member.location(), value)))
            .since(SchemaDialect.DRAFT_2019_09);

    public Defs {
        properties = List.copyOf(properties);
    }

    public Optional<Schema> schema(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .map(NamedSchema::schema)
                .findFirst();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Schema> subschemas() {
        return properties.stream().map(NamedSchema::schema).toList();
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
