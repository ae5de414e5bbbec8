package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.Schema;
import java.util.List;

/** All must hold (2020-12 core 10.2.1.1). */
public record AllOf(SourceLocation location, List<Schema> schemas) implements Keyword {

    public static final String NAME = "allOf";

    public static final KeywordReader READER = KeywordReader.schemas(
                    NAME,
                    (member, context) ->
                            Expected.schemas(member, context).map(value -> new AllOf(member.location(), value)))
            .of(StandardVocabulary.APPLICATOR);

    public AllOf {
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

    @Override
    public boolean appliesInPlace() {
        return true;
    }
}
