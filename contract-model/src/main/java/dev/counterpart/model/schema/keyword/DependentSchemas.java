package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import java.util.List;

/** Must hold for the whole object when the named member is there (2020-12 core 10.2.2.4). */
public record DependentSchemas(SourceLocation location, List<NamedSchema> properties) implements Keyword {

    public static final String NAME = "dependentSchemas";

    public static final KeywordReader READER = KeywordReader.namedSchemas(
                    NAME,
                    (member, context) -> Expected.namedSchemas(member, context)
                            .map(value -> new DependentSchemas(member.location(), value)))
            .of(StandardVocabulary.APPLICATOR)
            .since(SchemaDialect.DRAFT_2019_09);

    public DependentSchemas {
        properties = List.copyOf(properties);
    }

    @Override
    public List<Schema> subschemas() {
        return properties.stream().map(NamedSchema::schema).toList();
    }

    @Override
    public boolean appliesInPlace() {
        return true;
    }

    @Override
    public String name() {
        return NAME;
    }
}
