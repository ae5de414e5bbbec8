package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import java.util.List;

/** For the elements by position (2020-12 core 10.3.1.1). */
public record PrefixItems(SourceLocation location, List<Schema> schemas) implements Keyword {

    public static final String NAME = "prefixItems";

    public static final KeywordReader READER = KeywordReader.schemas(
                    NAME,
                    (member, context) ->
                            Expected.schemas(member, context).map(value -> new PrefixItems(member.location(), value)))
            .of(StandardVocabulary.APPLICATOR)
            .since(SchemaDialect.DRAFT_2020_12);

    public PrefixItems {
        schemas = List.copyOf(schemas);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Schema> subschemas() {
        return schemas;
    }
}
