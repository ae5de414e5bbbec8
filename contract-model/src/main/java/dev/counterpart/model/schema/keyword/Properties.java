package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.Schema;
import java.util.List;
import java.util.Optional;

/** Schemas for members by name (2020-12 core 10.3.2.1). */
public record Properties(SourceLocation location, List<NamedSchema> properties) implements Keyword {

    public static final String NAME = "properties";

    public static final KeywordReader READER = KeywordReader.namedSchemas(
                    NAME,
                    (member, context) -> Expected.namedSchemas(member, context)
                            .map(value -> new Properties(member.location(), value)))
            .of(StandardVocabulary.APPLICATOR);

    public Properties {
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
}
