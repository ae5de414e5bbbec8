package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import java.util.List;
import java.util.Optional;

/** Schemas for members whose name holds a match of an ECMA-262 regular expression (2020-12 core 10.3.2.2). */
public record PatternProperties(SourceLocation location, List<NamedSchema> properties) implements Keyword {

    public static final String NAME = "patternProperties";

    public static final KeywordReader READER = KeywordReader.namedSchemas(
                    NAME,
                    (member, context) -> Expected.schemasByRegex(member, context)
                            .map(value -> new PatternProperties(member.location(), value)))
            .of(StandardVocabulary.APPLICATOR)
            .notIn(SchemaDialect.OPENAPI_3_0);

    public PatternProperties {
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
